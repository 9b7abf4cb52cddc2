package org.doorstep.server.tasks;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Tasks;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.doorstep.server.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tasks of one manager: about the children her team holds now and, while no team holds a child, about what her own
 * people wrote. To anybody else they do not exist.
 */
@Component
@Transactional(readOnly = true)
class Shelf {
    private final TaskTable table;
    private final Readings readings;
    private final Proposals proposals;
    private final Caseload caseload;
    private final Clock clock;

    Shelf(TaskTable table, Readings readings, Proposals proposals, Caseload caseload, Clock clock) {
        this.table = table;
        this.readings = readings;
        this.proposals = proposals;
        this.caseload = caseload;
        this.clock = clock;
    }

    List<Tasks.Row> list(Caller caller, boolean closed) {
        var sight = sightOf(caller);
        // Twice as many, because what her people wrote about another team's children falls out.
        var limit = 2 * Tasks.ROWS_MAX;
        var found = closed
                ? table.closed(sight.children(), sight.team(), limit)
                : table.open(sight.children(), sight.team(), limit);
        return rows(found, sight).limit(Tasks.ROWS_MAX).toList();
    }

    /** One task that is hers. */
    Optional<Hers> find(Caller caller, String id) {
        var sight = sightOf(caller);
        return table.find(id)
                .filter(task -> sight.sees(task, caseload.facts(task.child()).orElse(null)))
                .map(task -> new Hers(task, sight.children().contains(task.child())));
    }

    /** How it stands now. */
    Optional<Tasks.Row> row(Caller caller, String id) {
        var task = table.find(id).map(List::of).orElse(List.of());
        return rows(task, sightOf(caller)).findFirst();
    }

    private Sight sightOf(Caller caller) {
        var children = new HashSet<ChildId>();
        var team = new HashSet<WorkerId>();
        for (var managed : caseload.teamsManagedBy(caller.worker())) {
            children.addAll(caseload.childrenOfTeam(managed));
            caseload.members(managed).stream().map(Colleague::id).forEach(team::add);
        }
        return new Sight(children, team);
    }

    private Stream<Tasks.Row> rows(List<Task> found, Sight sight) {
        var facts = caseload.facts(found.stream().map(Task::child).collect(Collectors.toSet()));
        var hers = found.stream()
                .filter(task -> sight.sees(task, facts.get(task.child())))
                .toList();
        var read = readings.of(hers);
        var names = names(hers, read);
        var owners = Owners.among(caseload);
        var still = proposals.stillShown(hers, facts);
        return hers.stream()
                .map(task -> row(
                        task,
                        facts.get(task.child()),
                        read.getOrDefault(task.id(), List.of()),
                        names,
                        sight,
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
            Sight sight,
            Owners owners,
            boolean stillShown) {
        return new Tasks.Row(
                task.id(),
                task.record(),
                task.child(),
                facts == null ? task.child().value() : facts.name() + " " + facts.familyName(),
                nameOf(names, task.author()),
                owners.of(facts),
                task.kind(),
                task.what(),
                task.why(),
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
                sight.children().contains(task.child()),
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

    /**
     * @param children of her teams
     * @param team the people of her teams
     */
    private record Sight(Set<ChildId> children, Set<WorkerId> team) {
        boolean sees(Task task, @Nullable Child facts) {
            if (children.contains(task.child())) return true;
            return team.contains(task.author()) && (facts == null || facts.team() == null);
        }
    }
}
