package org.doorstep.server.tasks;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.correction.Correction;
import org.doorstep.contract.correction.CorrectionDecision.Outcome;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.Tasks;
import org.doorstep.contract.office.Tasks.Kind;
import org.doorstep.contract.sync.RecordType;
import org.doorstep.server.http.Problem;
import org.doorstep.server.sync.ChangeLog;
import org.doorstep.server.sync.OfficeAct;
import org.doorstep.server.sync.OfficeChanges;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody says is wrong on a card. What was decided about it becomes part of the proposal itself, so that it reaches
 * its author as all else does. No fact is changed by it: that is for whoever keeps the fact.
 *
 * @see "Decision 0038"
 * @see "Decision 0043"
 */
@Component
class Proposals {
    static final String TYPE = RecordType.CORRECTION.wireName();

    private final ChangeLog changes;
    private final OfficeChanges office;
    private final JsonMapper json;

    Proposals(ChangeLog changes, OfficeChanges office, JsonMapper json) {
        this.changes = changes;
        this.office = office;
        this.json = json;
    }

    /**
     * In the transaction that closes the task, or takes back how it was closed.
     *
     * @throws Problem 409 when the proposal was changed meanwhile
     */
    void decide(Task task, Task.Decision decision, String by) {
        var head = changes.history(task.record()).getLast();
        var said = Map.of(
                "outcome", Objects.requireNonNull(decision.outcome()).name(),
                "by", by,
                "at", decision.at().toString(),
                "words", decision.words());
        office.enter(OfficeAct.on(
                decision.by(), task.record(), task.child(), TYPE, head.changeId(), Map.of(Correction.DECISION, said)));
    }

    /** Those which were accepted and of which the card still says what was said to be wrong. */
    Set<RecordId> stillShown(Collection<Task> tasks, Map<ChildId, Child> cards) {
        var accepted = tasks.stream().filter(Proposals::isAccepted).toList();
        var children = accepted.stream().map(Task::child).collect(Collectors.toSet());
        var records = accepted.stream().map(Task::record).collect(Collectors.toSet());
        var still = new HashSet<RecordId>();
        for (var entry : changes.newest(children, TYPE, 2 * Tasks.ROWS_MAX)) {
            var card = cards.get(entry.childId());
            if (card != null && records.contains(entry.recordId()) && saysStill(card, entry))
                still.add(entry.recordId());
        }
        return still;
    }

    private static boolean isAccepted(Task task) {
        var decision = task.decision();
        return task.kind() == Kind.FACT_WRONG && decision != null && decision.outcome() == Outcome.ACCEPTED;
    }

    private boolean saysStill(Child card, ChangeLog.Entry proposal) {
        return new OnTheCard(json.valueToTree(card)).saysStill(proposal.doc().path("shown"));
    }
}
