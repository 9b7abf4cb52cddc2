package org.doorstep.server.caseload;

import java.util.LinkedHashSet;
import java.util.Set;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.identity.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which children somebody in the office may see: those she holds now and, for a manager, those of her teams. */
@Component
@Transactional(readOnly = true)
public class Sight {
    private final Caseload caseload;

    Sight(Caseload caseload) {
        this.caseload = caseload;
    }

    public Set<ChildId> children(Caller caller) {
        Set<ChildId> children = new LinkedHashSet<>();
        if (caller.is(Role.WORKER) || caller.is(Role.MANAGER)) children.addAll(caseload.childrenOf(caller.worker()));
        if (caller.is(Role.MANAGER))
            for (TeamId team : caseload.teamsManagedBy(caller.worker())) children.addAll(caseload.childrenOfTeam(team));
        return children;
    }

    public boolean sees(Caller caller, ChildId child) {
        return children(caller).contains(child);
    }
}
