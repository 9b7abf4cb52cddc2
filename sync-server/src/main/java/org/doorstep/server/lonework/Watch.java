package org.doorstep.server.lonework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.audit.Who;
import org.doorstep.server.caseload.Bulletin;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.doorstep.server.clock.Ids;
import org.doorstep.server.rota.OfficeHours;
import org.doorstep.server.rota.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks who is not back, by the plans in the store and the server's clock, and tells the next in turn. What is due stands
 * in the store: a server that was away goes on where it stopped, and of several servers one does each step.
 */
@Component
class Watch {
    private static final Logger log = LoggerFactory.getLogger(Watch.class);

    private final PlanTable plans;
    private final OverdueTable overdues;
    private final Turns turns;
    private final Patience patience;
    private final Caseload caseload;
    private final Bulletin bulletin;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;
    private final TransactionOperations transaction;

    Watch(
            PlanTable plans,
            OverdueTable overdues,
            Turns turns,
            Patience patience,
            Caseload caseload,
            Bulletin bulletin,
            Audit audit,
            Ids ids,
            Clock clock,
            TransactionOperations transaction) {
        this.plans = plans;
        this.overdues = overdues;
        this.turns = turns;
        this.patience = patience;
        this.caseload = caseload;
        this.bulletin = bulletin;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(
            initialDelayString = "${doorstep.lone-work.look-every:PT10S}",
            fixedDelayString = "${doorstep.lone-work.look-every:PT10S}")
    void look() {
        var now = clock.instant();
        for (var plan : plans.overdueBy(now)) alone(() -> raise(plan, now));
        for (var overdue : overdues.toTell(now))
            alone(() -> overdues.find(overdue).ifPresent(it -> tellNext(it, now)));
    }

    /** That one person's plan cannot be followed must not keep the others waiting. */
    private void alone(Runnable step) {
        try {
            transaction.executeWithoutResult(status -> step.run());
        } catch (RuntimeException e) {
            log.error(
                    "Somebody is overdue and nobody could be told yet: {}",
                    e.getClass().getName());
        }
    }

    private void raise(Plan plan, Instant now) {
        if (!plans.raise(plan, Objects.requireNonNull(plan.raiseAt()))) return;
        // She is asked after already, whatever she has said meanwhile.
        if (overdues.latest(plan.key()).filter(Overdue::isOpen).isPresent()) return;
        overdues.add(ids.nextText(), plan.key(), now);
        audit.record(Who.worker(plan.worker()), "plan.overdue", Outcome.DONE);
    }

    private void tellNext(Overdue overdue, Instant now) {
        var next = now.plus(patience.each());
        var turn = overdue.tellAt();
        if (turn == null || turn.isAfter(now) || !overdues.takesTurn(overdue, turn, next)) return;
        var plan = plans.find(overdue.key()).orElseThrow();
        turns.next(plan.worker(), patience.thenTell(), overdue.toldWorkers(), now)
                .ifPresentOrElse(
                        whom -> tell(plan, overdue, whom, now),
                        () -> log.warn("A worker is overdue and there is nobody who could be told"));
    }

    private void tell(Plan plan, Overdue overdue, WorkerId whom, Instant now) {
        overdues.told(overdue, whom, now);
        var name = caseload.colleague(plan.worker())
                .map(Colleague::name)
                .orElse(plan.worker().value());
        bulletin.tellOf(
                overdue.id(),
                List.of(whom),
                name + " is on a visit, was expected back by " + OfficeHours.clock(plan.backBy())
                        + ", and has not said: I am back. Please ring, and open Who is out.");
        audit.record(Who.worker(whom), "plan.told", Outcome.DONE);
    }
}
