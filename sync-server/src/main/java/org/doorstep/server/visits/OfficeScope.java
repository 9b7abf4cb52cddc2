package org.doorstep.server.visits;

import java.util.List;
import java.util.Set;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.doorstep.server.caseload.Sight;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.identity.SignedIn;
import org.springframework.stereotype.Component;

/** What somebody in the office may see: a manager her teams' children, a worker her own, an administrator none. */
@Component
class OfficeScope {
    private final Caseload caseload;
    private final Sight sight;
    private final Audit audit;

    OfficeScope(Caseload caseload, Sight sight, Audit audit) {
        this.caseload = caseload;
        this.sight = sight;
        this.audit = audit;
    }

    /** @throws Problem 403 for somebody who sees no case data at all */
    Caller caller(String action) {
        Caller caller = SignedIn.caller().orElseThrow(Problem::signedOut);
        if (caller.is(Role.MANAGER) || caller.is(Role.WORKER)) return caller;
        audit.record(caller.who(), action, Outcome.REFUSED);
        throw Problem.notAllowed(
                "Your sign-in is for adding people and teams and shows no children. Ask a manager of the team.");
    }

    /** The teams whose children she sees whole. */
    List<TeamId> managed(Caller caller) {
        return caller.is(Role.MANAGER) ? caseload.teamsManagedBy(caller.worker()) : List.of();
    }

    /** The team she works in, though she may see only her own children there. */
    boolean worksIn(Caller caller, TeamId team) {
        return caller.is(Role.WORKER)
                && caseload.colleague(caller.worker())
                        .map(Colleague::team)
                        .filter(team::equals)
                        .isPresent();
    }

    Set<ChildId> children(Caller caller) {
        return sight.children(caller);
    }
}
