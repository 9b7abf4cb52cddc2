package org.doorstep.server.tasks;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.OpenAction;
import org.doorstep.contract.id.ActionId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Tasks.Kind;
import org.doorstep.server.caseload.CardChanged;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.sync.ChangeLog;
import org.doorstep.server.visits.PromisedElsewhere;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What children must be told: a task of the worker who holds the child, and an open action on her card until somebody has
 * written down the day and how she took it. All of it is within the caller's transaction.
 */
@Component
public class ToBeTold implements PromisedElsewhere {
    private final TaskTable table;
    private final Deadlines deadlines;
    private final TaskRules rules;
    private final Caseload caseload;
    private final ChangeLog changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ToBeTold(
            TaskTable table,
            Deadlines deadlines,
            TaskRules rules,
            Caseload caseload,
            ChangeLog changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.deadlines = deadlines;
        this.rules = rules;
        this.caseload = caseload;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param id of the task, by which {@link ChildTold} names it
     * @param by who decided it, and reads how the child took it
     * @param decidedAt from when on the child may have been told
     * @param what without the child's name
     */
    public void ask(String id, ChangeLog.Entry about, WorkerId by, Instant decidedAt, String what) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var kind = Kind.TELL_CHILD;
        var before = table.ofRecords(Set.of(about.recordId())).stream()
                .filter(task -> task.kind() == kind)
                .count();
        table.raise(new Task(
                id,
                about.recordId(),
                kind,
                before + 1,
                about.childId(),
                by,
                Set.of(id),
                what,
                Wording.why(kind, rules),
                decidedAt,
                now,
                changes.last(),
                deadlines.due(kind, now, now),
                null,
                null,
                null));
        cardChanged(about.childId());
    }

    /** There is nothing to tell after all. Somebody who was told already stays told. */
    public void withdraw(String id, WorkerId by, String why) {
        table.find(id).filter(Task::isOpen).ifPresent(task -> {
            table.close(task, new Task.Decision(by, clock.instant().truncatedTo(ChronoUnit.MILLIS), why, null, null));
            cardChanged(task.child());
        });
    }

    /**
     * Which of these is hers to tell, or to see to as a manager: whoever has a child open for a few hours, or reviews her,
     * tells her nothing of it.
     *
     * @return the ids under which they were asked for
     */
    public Set<String> open(Caller caller, Set<ChildId> children) {
        var reach = Reach.of(caller, caseload);
        var facts = caseload.facts(children);
        return table.open(Kind.TELL_CHILD, children).stream()
                .filter(task -> reach.sees(task, facts.get(task.child()), null))
                .map(Task::id)
                .collect(Collectors.toSet());
    }

    @EventListener
    void on(ChildTold told) {
        cardChanged(told.child());
    }

    @Override
    public Map<ChildId, Map<ActionId, OpenAction>> open(Map<ChildId, Child> children) {
        var open = new HashMap<ChildId, Map<ActionId, OpenAction>>();
        var owners = Owners.among(caseload, children.keySet());
        for (var task : table.open(Kind.TELL_CHILD, children.keySet())) {
            var card = children.get(task.child());
            if (card == null) continue;
            var who = owners.of(task, card);
            open.computeIfAbsent(task.child(), child -> new LinkedHashMap<>())
                    .put(
                            new ActionId(task.id()),
                            new OpenAction(
                                    onTheCard(card),
                                    who == null ? "Nobody yet" : who,
                                    Deadlines.day(task.dueAt()),
                                    null));
        }
        return open;
    }

    /** A card may lie open in the family's home, so it says neither what was shared nor with whom. */
    private static String onTheCard(Child card) {
        return "Tell " + card.name() + " what was shared although " + card.name()
                + " asked not to, with whom and why. It stands under Tasks in the office: write down there on which day you"
                + " said it, and how " + card.name() + " took it.";
    }

    private void cardChanged(ChildId child) {
        events.publishEvent(new CardChanged(List.of(child)));
    }
}
