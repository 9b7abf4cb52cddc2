package org.doorstep.server.concerns;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.audit.Who;
import org.doorstep.server.caseload.Bulletin;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.doorstep.server.rota.OfficeHours;
import org.doorstep.server.rota.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks named people to read a concern: the first when it is raised, the next when it has lain unread too long. What is due
 * stands in the store: a server that was away goes on where it stopped, and of several servers one does each step.
 */
@Component
class Escalation {
    private static final Logger log = LoggerFactory.getLogger(Escalation.class);

    private final ConcernTable concerns;
    private final Turns turns;
    private final Standards standards;
    private final Caseload caseload;
    private final Bulletin bulletin;
    private final Audit audit;
    private final Clock clock;
    private final TransactionOperations transaction;

    Escalation(
            ConcernTable concerns,
            Turns turns,
            Standards standards,
            Caseload caseload,
            Bulletin bulletin,
            Audit audit,
            Clock clock,
            TransactionOperations transaction) {
        this.concerns = concerns;
        this.turns = turns;
        this.standards = standards;
        this.caseload = caseload;
        this.bulletin = bulletin;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(
            initialDelayString = "${doorstep.concerns.look-every:PT10S}",
            fixedDelayString = "${doorstep.concerns.look-every:PT10S}")
    void look() {
        var now = clock.instant();
        for (var id : concerns.toAsk(now)) {
            try {
                transaction.executeWithoutResult(
                        status -> concerns.find(id).ifPresent(concern -> askNext(concern, now)));
            } catch (RuntimeException e) {
                // One that cannot be followed must not keep the others waiting.
                log.error(
                        "A concern lies unread and nobody could be asked yet: {}",
                        e.getClass().getName());
            }
        }
    }

    /** In the caller's transaction; nothing where it is nobody's turn yet, or somebody else has just asked. */
    void askNext(Raised concern, Instant now) {
        var turn = concern.askAt();
        var next = now.plus(standards.unreadAfter());
        if (turn == null || turn.isAfter(now) || !concerns.takesTurn(concern, turn, next)) return;
        turns.next(concern.worker(), standards.thenAsk(), concern.askedWorkers(), now)
                .ifPresentOrElse(
                        whom -> ask(concern, whom, now),
                        () -> log.error("A concern was raised and there is nobody who could be asked to read it"));
    }

    private void ask(Raised concern, WorkerId whom, Instant now) {
        concerns.asked(concern, whom, now);
        var author = caseload.colleague(concern.worker())
                .map(Colleague::name)
                .orElse(concern.worker().value());
        bulletin.tell(
                List.of(whom),
                null,
                author + " raised a concern at " + OfficeHours.clock(concern.raisedAt())
                        + ", and nobody has read it yet. Please open Concerns and read it now.");
        audit.record(Who.worker(whom), "concern.asked", concern.child(), concern.id(), Outcome.DONE);
    }
}
