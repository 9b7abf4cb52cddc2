package org.doorstep.server.tasks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.doorstep.contract.correction.CorrectionDecision;
import org.doorstep.contract.office.Tasks;
import org.doorstep.contract.office.Tasks.Kind;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Bulletin;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.sync.CommitQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Somebody looks at a task or closes it: what she did, the audit entry and what the worker is told are one transaction of
 * the writer.
 */
@Component
class Acts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final CommitQueue commits;
    private final Shelf shelf;
    private final TaskTable table;
    private final Readings readings;
    private final Proposals proposals;
    private final Bulletin bulletin;
    private final Caseload caseload;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Acts(
            CommitQueue commits,
            Shelf shelf,
            TaskTable table,
            Readings readings,
            Proposals proposals,
            Bulletin bulletin,
            Caseload caseload,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.commits = commits;
        this.shelf = shelf;
        this.table = table;
        this.readings = readings;
        this.proposals = proposals;
        this.bulletin = bulletin;
        this.caseload = caseload;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Problem 404 for a task that is not hers */
    void read(Caller caller, String id) {
        commits.commit(() -> {
            var hers = shelf.find(caller, id).orElseThrow(Problem::notFound);
            var task = hers.task();
            // Who cannot open the record has read what the task says, and not the visit.
            var isFirst = hers.opens() && readings.add(task, caller.worker(), now());
            if (isFirst && task.isOpen() && !task.author().equals(caller.worker()))
                tell(task, caller.name() + " has read " + Wording.record(task.kind()) + "." + Wording.told(task));
            audit.record(caller.who(), "task.read", task.child(), task.record(), Outcome.DONE);
            return task;
        });
    }

    /** @throws Problem 400 while something is missing, 409 when it is closed already or she has not read it as it is */
    void close(Caller caller, String id, Tasks.Closing closing) {
        commits.commit(() -> {
            var hers = shelf.find(caller, id).orElseThrow(Problem::notFound);
            var task = hers.task();
            Complete.orRefused(task, closing, Deadlines.day(clock.instant()));
            if (hers.opens() && !hasRead(caller, task))
                throw Problem.conflict("not-read", "Read what the record shows now first, then close this.");
            var decision = new Task.Decision(
                    caller.worker(), now(), closing.words().strip(), closing.on(), outcomeOf(task, closing));
            if (!table.close(task, decision))
                throw Problem.conflict("closed", "Somebody has closed this already. Look at the list again.");
            if (decision.outcome() != null) proposals.decide(task, decision, nameOf(caller));
            tell(
                    task,
                    caller.name() + " has " + done(task, decision) + on(task, closing.on()) + ": " + decision.words());
            if (task.kind() == Kind.TELL_CHILD)
                events.publishEvent(new ChildTold(id, task.child(), closing.on(), caller.worker()));
            audit.record(caller.who(), "task.close", task.child(), task.record(), Outcome.DONE);
            return task;
        });
    }

    /** @throws Problem 400 while something is missing, 409 when it is not accepted, or not any more */
    void takeBack(Caller caller, String id, Tasks.Closing closing) {
        commits.commit(() -> {
            var task = shelf.find(caller, id).orElseThrow(Problem::notFound).task();
            Complete.wordsOrRefused(task, closing);
            var decision = new Task.Decision(
                    caller.worker(), now(), closing.words().strip(), null, CorrectionDecision.Outcome.DECLINED);
            if (!table.takeBack(task, decision))
                throw Problem.conflict("not-accepted", "This is not accepted any more. Look at the list again.");
            proposals.decide(task, decision, nameOf(caller));
            tell(
                    task,
                    caller.name() + " has taken back that " + Wording.record(task.kind()) + " was accepted: "
                            + decision.words());
            audit.record(caller.who(), "task.take-back", task.child(), task.record(), Outcome.DONE);
            return task;
        });
    }

    private boolean hasRead(Caller caller, Task task) {
        return readings.of(List.of(task)).getOrDefault(task.id(), List.of()).stream()
                .anyMatch(one -> one.isOf(task) && one.by().equals(caller.worker()));
    }

    /** Somebody whom the caseload does not know any more is told nothing. */
    private void tell(Task task, String sentence) {
        if (caseload.colleague(task.author()).isPresent())
            bulletin.tell(List.of(task.author()), task.child(), sentence);
    }

    private static String on(Task task, @Nullable LocalDate on) {
        if (on == null) return "";
        return switch (task.asks()) {
            case REVIEW_ON -> ". The case is reviewed on " + DAY.format(on);
            case VISIT_ON -> ". The child is to be visited again on " + DAY.format(on);
            case TOLD_ON -> ", on " + DAY.format(on);
            case NO_DATE, OUTCOME -> ", for " + DAY.format(on);
        };
    }

    private String nameOf(Caller caller) {
        return caseload.colleague(caller.worker()).map(Colleague::name).orElse(caller.name());
    }

    private static CorrectionDecision.@Nullable Outcome outcomeOf(Task task, Tasks.Closing closing) {
        return task.asks() == Tasks.Asks.OUTCOME ? closing.outcome() : null;
    }

    private static String done(Task task, Task.Decision decision) {
        if (task.kind() == Kind.TELL_CHILD) return "told the child";
        var about = " " + Wording.record(task.kind());
        return switch (decision.outcome()) {
            case null -> "decided about" + about;
            case ACCEPTED -> "accepted" + about;
            case DECLINED -> "declined" + about;
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
