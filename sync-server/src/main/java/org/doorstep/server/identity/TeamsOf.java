package org.doorstep.server.identity;

import java.util.List;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;

/** Which teams somebody belongs to; the caseload answers it, because this room must not know it. */
public interface TeamsOf {
    List<TeamId> teams(WorkerId worker);
}
