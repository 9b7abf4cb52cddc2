package org.doorstep.server.visits;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.office.TeamToday;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.springframework.stereotype.Component;

/**
 * A team's morning: what is due, by worker. Each child stands once, with the duty that falls due first, so that every
 * count equals the list behind it. Five questions to the store, however large the team.
 */
@Component
class Morning {
    static final int DUE_SOON_DAYS = 7;
    static final int LOOKED_BACK_DAYS = 30;

    private final Caseload caseload;
    private final DueVisits due;
    private final VisitRows visits;

    Morning(Caseload caseload, DueVisits due, VisitRows visits) {
        this.caseload = caseload;
        this.due = due;
        this.visits = visits;
    }

    /** @param members whose rows are shown */
    TeamToday.Today of(TeamToday.Team team, List<Colleague> members, LocalDate today) {
        Set<WorkerId> shown = members.stream().map(Colleague::id).collect(Collectors.toSet());
        Map<WorkerId, Set<ChildId>> holdings = caseload.holdings(team.id()).stream()
                .filter(h -> shown.contains(h.worker()))
                .collect(Collectors.groupingBy(
                        Caseload.Holding::worker,
                        Collectors.mapping(Caseload.Holding::child, Collectors.toCollection(LinkedHashSet::new))));
        var children = holdings.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var known = known(children, today);
        var rows = members.stream()
                .filter(m -> m.roles().contains(Role.WORKER) || holdings.containsKey(m.id()))
                .map(m -> row(m, holdings.getOrDefault(m.id(), Set.of()), known, today))
                .toList();
        return new TeamToday.Today(team, today, children.size(), rows);
    }

    /** Everything the rows need, asked for at once. */
    private record Known(
            Map<ChildId, String> names, Map<ChildId, DueVisit> first, Map<ChildId, VisitRows.Tally> tallies) {}

    private Known known(Set<ChildId> children, LocalDate today) {
        if (children.isEmpty()) return new Known(Map.of(), Map.of(), Map.of());
        List<String> ids = children.stream().map(ChildId::value).toList();
        Map<ChildId, DueVisit> first = new HashMap<>();
        due.soonestFirst(ids).forEach(d -> first.putIfAbsent(d.child(), d));
        var tallies = visits.tally(ids, today.minusDays(LOOKED_BACK_DAYS), today).stream()
                .collect(Collectors.toMap(t -> new ChildId(t.getChild()), Function.identity()));
        return new Known(caseload.names(children), first, tallies);
    }

    private static TeamToday.WorkerRow row(Colleague worker, Set<ChildId> children, Known known, LocalDate today) {
        LocalDate soon = today.plusDays(DUE_SOON_DAYS);
        List<DueVisit> shown = children.stream()
                .flatMap(c -> java.util.Optional.ofNullable(known.first().get(c)).stream())
                .filter(d -> !d.dueOn().isAfter(soon))
                .sorted(Comparator.comparing(DueVisit::dueOn))
                .toList();
        int overdue =
                (int) shown.stream().filter(d -> d.dueOn().isBefore(today)).count();
        return new TeamToday.WorkerRow(
                worker.id(),
                worker.name(),
                children.size(),
                overdue,
                shown.size() - overdue,
                sum(children, known, VisitRows.Tally::getVisits),
                sum(children, known, VisitRows.Tally::getAlone),
                sum(children, known, VisitRows.Tally::getViews),
                shown.stream()
                        .map(d -> new TeamToday.Due(
                                d.child(),
                                known.names().getOrDefault(d.child(), d.child().value()),
                                d.duty()))
                        .toList());
    }

    private static int sum(Collection<ChildId> children, Known known, ToLongFunction<VisitRows.Tally> what) {
        return (int) children.stream()
                .flatMap(c -> java.util.Optional.ofNullable(known.tallies().get(c)).stream())
                .mapToLong(what)
                .sum();
    }
}
