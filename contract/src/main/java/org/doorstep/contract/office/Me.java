package org.doorstep.contract.office;

import java.util.List;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;

/** {@code GET /api/v1/me}: who is calling. */
public record Me(WorkerId worker, String name, List<Role> roles, List<TeamId> teams) {}
