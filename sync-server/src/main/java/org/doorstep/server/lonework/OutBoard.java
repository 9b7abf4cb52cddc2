package org.doorstep.server.lonework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.lonework.VisitPlans;
import org.doorstep.contract.lonework.WhoIsOut;
import org.doorstep.contract.lonework.WhoIsOut.Standing;
import org.doorstep.contract.office.Role;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.doorstep.server.devices.KnownTablets;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.rota.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is out, as one person in the office sees it: her team, everybody for the out-of-hours team, and whom she was told of. */
@Component
@Transactional(readOnly = true)
class OutBoard {
    /** So long what came of it can still be read here by those who come on duty. */
    private static final Duration SHOWN_AFTERWARDS = Duration.ofHours(12);

    private static final Comparator<WhoIsOut.Row> MOST_URGENT_FIRST =
            Comparator.comparing(WhoIsOut.Row::standing).thenComparing(WhoIsOut.Row::backBy);

    private final PlanTable plans;
    private final OverdueTable overdues;
    private final Turns turns;
    private final Patience patience;
    private final Destinations destinations;
    private final Caseload caseload;
    private final KnownTablets tablets;
    private final Clock clock;

    OutBoard(
            PlanTable plans,
            OverdueTable overdues,
            Turns turns,
            Patience patience,
            Destinations destinations,
            Caseload caseload,
            KnownTablets tablets,
            Clock clock) {
        this.plans = plans;
        this.overdues = overdues;
        this.turns = turns;
        this.patience = patience;
        this.destinations = destinations;
        this.caseload = caseload;
        this.tablets = tablets;
        this.clock = clock;
    }

    WhoIsOut.Board of(Caller caller) {
        var now = clock.instant();
        var rows = plans.current(now.minus(SHOWN_AFTERWARDS)).stream()
                .map(plan -> shown(plan, caller, now))
                .filter(Objects::nonNull)
                .sorted(MOST_URGENT_FIRST)
                .toList();
        return new WhoIsOut.Board(now, rows);
    }

    private WhoIsOut.@Nullable Row shown(Plan plan, Caller caller, Instant now) {
        // That she was overdue before and said that she stays longer is over and done with.
        var overdue = overdues.latest(plan.key())
                .filter(one -> one.isOpen() || plan.isOver())
                .orElse(null);
        var worker = caseload.colleague(plan.worker()).orElse(null);
        var end = plan.end();
        if (worker == null || end != null && overdue == null && end.words() == null) return null;
        var mayAct = mayAct(caller, worker, overdue);
        if (!mayAct && !worksWith(caller, worker)) return null;
        return row(plan, overdue, worker, caller, mayAct, now);
    }

    /** A manager of her team, the out-of-hours team, and whoever was told. */
    boolean mayAct(Caller caller, Colleague worker, @Nullable Overdue overdue) {
        return caller.is(Role.OUT_OF_HOURS)
                || managed(caller).contains(worker.team())
                || overdue != null && overdue.toldWorkers().contains(caller.worker());
    }

    private List<TeamId> managed(Caller caller) {
        return caller.is(Role.MANAGER) ? caseload.teamsManagedBy(caller.worker()) : List.of();
    }

    private boolean worksWith(Caller caller, Colleague worker) {
        return caller.is(Role.WORKER)
                && caseload.colleague(caller.worker())
                        .filter(me -> me.team().equals(worker.team()))
                        .isPresent();
    }

    private WhoIsOut.Row row(
            Plan plan, @Nullable Overdue overdue, Colleague worker, Caller caller, boolean mayAct, Instant now) {
        var told = overdue == null ? List.<Overdue.Told>of() : overdue.told();
        var names = names(plan, overdue);
        var nextAt = overdue == null ? null : overdue.tellAt();
        return new WhoIsOut.Row(
                worker.id(),
                worker.name(),
                worker.teamName(),
                plan.key().contact(),
                standing(plan, overdue, now),
                plan.setOutAt(),
                plan.backBy(),
                destinations.of(plan, caller, mayAct),
                told.stream().map(one -> said(one, names)).toList(),
                nextAt,
                overdue == null || nextAt == null ? null : nextName(overdue, nextAt),
                overdue == null || overdue.acknowledged() == null ? null : said(overdue.acknowledged(), names),
                plan.end() == null ? null : plan.end().at(),
                closing(plan, overdue, names),
                heardOf(plan),
                mayAct);
    }

    private static Standing standing(Plan plan, @Nullable Overdue overdue, Instant now) {
        if (overdue != null && overdue.isOpen()) {
            if (plan.isOver()) return Standing.BACK_LATE;
            return overdue.acknowledged() == null ? Standing.OVERDUE : Standing.SEEN_TO;
        }
        if (plan.isOver()) return Standing.CLOSED;
        return plan.backBy().isBefore(now) ? Standing.LATE : Standing.OUT;
    }

    private @Nullable String nextName(Overdue overdue, Instant at) {
        return turns.next(overdue.key().worker(), patience.thenTell(), overdue.toldWorkers(), at)
                .flatMap(caseload::colleague)
                .map(Colleague::name)
                .orElse(null);
    }

    private static WhoIsOut.@Nullable Closing closing(
            Plan plan, @Nullable Overdue overdue, Map<WorkerId, String> names) {
        var end = plan.end();
        if (end != null && end.words() != null)
            return new WhoIsOut.Closing(name(end.by(), names), end.at(), end.words());
        var closed = overdue == null || end == null ? null : overdue.closed();
        return closed == null ? null : new WhoIsOut.Closing(name(closed.by(), names), closed.at(), closed.outcome());
    }

    private @Nullable Instant heardOf(Plan plan) {
        return tablets.of(List.of(plan.worker())).stream()
                .map(tablet -> tablet.lastContact())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Map<WorkerId, String> names(Plan plan, @Nullable Overdue overdue) {
        var named = new HashSet<WorkerId>();
        if (plan.end() != null) named.add(plan.end().by());
        if (overdue != null) {
            named.addAll(overdue.toldWorkers());
            if (overdue.acknowledged() != null) named.add(overdue.acknowledged().worker());
            if (overdue.closed() != null) named.add(overdue.closed().by());
        }
        return caseload.workerNames(named);
    }

    private static VisitPlans.Told said(Overdue.Told told, Map<WorkerId, String> names) {
        return new VisitPlans.Told(name(told.worker(), names), told.at());
    }

    private static String name(WorkerId worker, Map<WorkerId, String> names) {
        return names.getOrDefault(worker, worker.value());
    }
}
