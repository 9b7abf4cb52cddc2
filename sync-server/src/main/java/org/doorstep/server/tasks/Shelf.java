package org.doorstep.server.tasks;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Tasks;
import org.doorstep.contract.office.Tasks.Kind;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tasks of one manager: about the children her team holds now and, while no team holds a child, about what her own
 * people wrote. Of a worker it is what she must tell a child whom she holds, and of a reviewing officer what the child
 * answered for her. To anybody else they do not exist.
 */
@Component
@Transactional(readOnly = true)
class Shelf {
    private final TaskTable table;
    private final Readings readings;
    private final Proposals proposals;
    private final Caseload caseload;
    private final TaskRules rules;
    private final Clock clock;

    Shelf(TaskTable table, Readings readings, Proposals proposals, Caseload caseload, TaskRules rules, Clock clock) {
        this.table = table;
        this.readings = readings;
        this.proposals = proposals;
        this.caseload = caseload;
        this.rules = rules;
        this.clock = clock;
    }

    List<Tasks.Row> list(Caller caller, boolean closed) {
        var reach = reachOf(caller);
        // Twice as many, because what her people wrote about another team's children falls out.
        var limit = 2 * Tasks.ROWS_MAX;
        var found = closed ? table.closed(reach, limit) : table.open(reach, limit);
        return rows(found, reach).limit(Tasks.ROWS_MAX).toList();
    }

    /** What was agreed to be wrong, and the card says still. */
    List<Tasks.Row> agreed(Caller caller) {
        var reach = reachOf(caller);
        return rows(table.accepted(reach, 2 * Tasks.ROWS_MAX), reach)
                .filter(row ->
                        row.closed() != null && Boolean.TRUE.equals(row.closed().stillShown()))
                .limit(Tasks.ROWS_MAX)
                .toList();
    }

    /** One task that is hers. */
    Optional<Hers> find(Caller caller, String id) {
        var reach = reachOf(caller);
        return table.find(id)
                .filter(task -> reach.sees(
                        task,
                        caseload.facts(task.child()).orElse(null),
                        caseload.reviewers(List.of(task.child())).get(task.child())))
                .map(task -> new Hers(task, reach.opens(task)));
    }

    /** How it stands now. */
    Optional<Tasks.Row> row(Caller caller, String id) {
        var task = table.find(id).map(List::of).orElse(List.of());
        return rows(task, reachOf(caller)).findFirst();
    }

    private Reach reachOf(Caller caller) {
        return Reach.of(caller, caseload);
    }

    private Stream<Tasks.Row> rows(List<Task> found, Reach reach) {
        var children = found.stream().map(Task::child).collect(Collectors.toSet());
        var facts = caseload.facts(children);
        var owners = Owners.among(caseload, children);
        var hers = found.stream()
                .filter(task -> reach.sees(task, facts.get(task.child()), owners.officer(task)))
                .toList();
        var read = readings.of(hers);
        var names = names(hers, read);
        var still = proposals.stillShown(hers, facts);
        return hers.stream()
                .map(task -> row(
                        task,
                        facts.get(task.child()),
                        read.getOrDefault(task.id(), List.of()),
                        names,
                        reach,
                        owners,
                        still.contains(task.record())));
    }

    private Map<WorkerId, String> names(List<Task> tasks, Map<String, List<Readings.Reading>> read) {
        var all = Stream.of(
                        tasks.stream().map(Task::author),
                        tasks.stream()
                                .map(Task::decision)
                                .filter(Objects::nonNull)
                                .map(Task.Decision::by),
                        read.values().stream().flatMap(List::stream).map(Readings.Reading::by))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
        return caseload.workerNames(all);
    }

    private Tasks.Row row(
            Task task,
            @Nullable Child facts,
            List<Readings.Reading> read,
            Map<WorkerId, String> names,
            Reach reach,
            Owners owners,
            boolean stillShown) {
        return new Tasks.Row(
                task.id(),
                task.record(),
                task.child(),
                facts == null ? task.child().value() : facts.name() + " " + facts.familyName(),
                nameOf(names, task.author()),
                owners.of(task, facts),
                task.kind(),
                task.what(),
                task.kind() == Kind.SURVEY ? Wording.forOfficer(owners.officer(task), rules) : task.why(),
                task.visitedAt(),
                task.raisedAt(),
                task.dueAt(),
                task.isOpen() && task.dueAt().isBefore(clock.instant()),
                read.stream()
                        .map(one -> new Tasks.Reading(nameOf(names, one.by()), one.at()))
                        .toList(),
                task.isOpen() && read.stream().noneMatch(one -> one.isOf(task)),
                task.changedAt(),
                task.asks(),
                task.latestOn(),
                reach.opens(task),
                closed(task.decision(), names, stillShown));
    }

    private static Tasks.@Nullable Closed closed(
            Task.@Nullable Decision decision, Map<WorkerId, String> names, boolean stillShown) {
        if (decision == null) return null;
        return new Tasks.Closed(
                nameOf(names, decision.by()),
                decision.at(),
                decision.words(),
                decision.on(),
                decision.outcome(),
                stillShown ? true : null);
    }

    private static String nameOf(Map<WorkerId, String> names, WorkerId worker) {
        return names.getOrDefault(worker, worker.value());
    }

    /** @param opens whether she can open the record; not while no team holds the child */
    record Hers(Task task, boolean opens) {}
}
