package org.doorstep.server.tasks;

import java.util.HashSet;
import java.util.Set;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.office.Tasks.Kind;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.doorstep.server.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Whose tasks somebody sees.
 *
 * @param children of the teams that she manages
 * @param team the people of these teams
 * @param held children whom she holds herself, and whom she therefore tells what they must be told
 * @param reviewed children whose reviewing officer she is herself, or one of her team is
 */
record Reach(Set<ChildId> children, Set<WorkerId> team, Set<ChildId> held, Set<ChildId> reviewed) {

    static Reach of(Caller caller, Caseload caseload) {
        var children = new HashSet<ChildId>();
        var team = new HashSet<WorkerId>();
        for (var managed : caseload.teamsManagedBy(caller.worker())) {
            children.addAll(caseload.childrenOfTeam(managed));
            caseload.members(managed).stream().map(Colleague::id).forEach(team::add);
        }
        var works = caller.is(Role.WORKER) || caller.is(Role.MANAGER);
        var officers = new HashSet<>(team);
        if (works) officers.add(caller.worker());
        return new Reach(
                children,
                team,
                works ? Set.copyOf(caseload.visitedBy(caller.worker())) : Set.of(),
                Set.copyOf(caseload.reviewedBy(officers)));
    }

    boolean isEmpty() {
        return children.isEmpty() && team.isEmpty() && held.isEmpty() && reviewed.isEmpty();
    }

    /** @param officer the child's reviewing officer; what is for her is for nobody else */
    boolean sees(Task task, @Nullable Child facts, @Nullable String officer) {
        if (task.kind() == Kind.SURVEY && officer != null) return reviewed.contains(task.child());
        if (children.contains(task.child()) || isHersToTell(task)) return true;
        return team.contains(task.author()) && (facts == null || facts.team() == null);
    }

    /** Whether she can open the record. */
    boolean opens(Task task) {
        return children.contains(task.child()) || isHersToTell(task) || isHersToReview(task);
    }

    private boolean isHersToReview(Task task) {
        return task.kind() == Kind.SURVEY && reviewed.contains(task.child());
    }

    private boolean isHersToTell(Task task) {
        return task.kind() == Kind.TELL_CHILD && held.contains(task.child());
    }
}
