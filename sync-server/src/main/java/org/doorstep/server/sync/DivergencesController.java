package org.doorstep.server.sync;

import java.util.List;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Divergences;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.doorstep.server.identity.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which tablets did not hold what they should: a manager sees her team's, an administrator all and the store's own. */
@RestController
class DivergencesController {
    private final Divergent divergent;
    private final Caseload caseload;
    private final Audit audit;

    DivergencesController(Divergent divergent, Caseload caseload, Audit audit) {
        this.divergent = divergent;
        this.caseload = caseload;
        this.audit = audit;
    }

    @GetMapping(ApiPaths.OFFICE + "/divergences")
    List<Divergences.Divergence> divergences(Caller caller) {
        caller.mustBe(Role.MANAGER, Role.ADMIN);
        audit.record(caller.who(), "divergence.read", Outcome.DONE);
        if (caller.is(Role.ADMIN)) return divergent.latest(null);
        var team = caseload.teamsManagedBy(caller.worker()).stream()
                .flatMap(id -> caseload.members(id).stream())
                .map(Colleague::id)
                .map(WorkerId::value)
                .toList();
        return divergent.latest(team);
    }
}
