package org.doorstep.server.tasks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.office.Tasks.Kind;
import org.doorstep.server.caseload.Caseload;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a task by name: the first manager of the team that holds the child now. A child is told something by the
 * worker who holds her; while nobody does, it is the manager's too. What she answered for her reviewing officer is that
 * officer's, as soon as one is named.
 */
record Owners(Map<String, String> byTeam, Map<ChildId, String> officers) {

    static Owners among(Caseload caseload, Collection<ChildId> children) {
        var byTeam = new HashMap<String, String>();
        caseload.everybodyWho(Role.MANAGER).forEach(manager -> byTeam.putIfAbsent(manager.teamName(), manager.name()));
        return new Owners(byTeam, caseload.reviewers(children));
    }

    @Nullable
    String officer(Task task) {
        return officers.get(task.child());
    }

    @Nullable
    String of(Task task, @Nullable Child facts) {
        if (task.kind() == Kind.SURVEY && officer(task) != null) return officer(task);
        if (task.kind() == Kind.TELL_CHILD && facts != null && facts.worker() != null) return facts.worker();
        return facts == null || facts.team() == null ? null : byTeam.get(facts.team());
    }
}
