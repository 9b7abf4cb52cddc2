package org.doorstep.server.caseload;

import java.util.List;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.identity.TeamsOf;
import org.springframework.stereotype.Component;

/** Answers the identity room's question, which it may not ask itself. */
@Component
class TeamsOfCaseload implements TeamsOf {
    private final Caseload caseload;

    TeamsOfCaseload(Caseload caseload) {
        this.caseload = caseload;
    }

    @Override
    public List<TeamId> teams(WorkerId worker) {
        return caseload.colleague(worker).map(Colleague::team).stream().toList();
    }
}
