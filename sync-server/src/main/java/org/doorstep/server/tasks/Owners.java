package org.doorstep.server.tasks;

import java.util.HashMap;
import java.util.Map;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.office.Role;
import org.doorstep.server.caseload.Caseload;
import org.jspecify.annotations.Nullable;

/** Who answers for a task by name: the first manager of the team that holds the child now. */
record Owners(Map<String, String> byTeam) {

    static Owners among(Caseload caseload) {
        var byTeam = new HashMap<String, String>();
        caseload.everybodyWho(Role.MANAGER).forEach(manager -> byTeam.putIfAbsent(manager.teamName(), manager.name()));
        return new Owners(byTeam);
    }

    @Nullable
    String of(@Nullable Child facts) {
        return facts == null || facts.team() == null ? null : byTeam.get(facts.team());
    }
}
