package org.doorstep.server.caseload;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Hold;
import org.doorstep.contract.sync.Pull;
import org.doorstep.server.feed.Feed;
import org.doorstep.server.http.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Begins and ends what workers hold. A change of scope, its new version and the note that tells the tablets are one
 * transaction, the caller's, so that no tablet can ever see one without the other.
 */
@Component
class Holdings {
    private final EntityManager store;
    private final Allocations allocations;
    private final Feed feed;
    private final Grace grace;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Holdings(
            EntityManager store,
            Allocations allocations,
            Feed feed,
            Grace grace,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.allocations = allocations;
        this.feed = feed;
        this.grace = grace;
        this.clock = clock;
        this.events = events;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Day.ZONE));
    }

    /**
     * A child has one worker of her own in a team: whoever of the same team had her until now loses her. She has one reviewing
     * officer altogether.
     */
    void begin(Allocation fresh) {
        var holder = worker(fresh.worker());
        var running = allocations.notOverFor(fresh.child().value());
        var knows = holds(fresh, running);
        var version = holder.caseloadChanges();
        fresh.begin(version);
        if (!knows) feed.grant(fresh.worker(), fresh.child(), version);
        if (fresh.isHers())
            running.stream()
                    .filter(a -> !a.is(fresh) && a.isHers() && a.isInForce() && sameTeam(a.worker(), holder))
                    .forEach(this::end);
        if (fresh.isReview())
            running.stream()
                    .filter(a -> !a.is(fresh) && a.isReview() && a.isInForce())
                    .forEach(this::end);
        changed(fresh);
    }

    void end(Allocation over) {
        var loser = worker(over.worker());
        var version = loser.caseloadChanges();
        over.end(version, today(), clock.instant());
        var running = allocations.notOverFor(over.child().value());
        if (!holds(over, running)) {
            var until = grace.lastDay(today());
            feed.forget(over.worker(), new Pull.ForgetItem(over.child(), Farewell.of(over.hold()), until), version);
        }
        if (over.isHers()) endCovers(over, running);
        changed(over);
    }

    /** Nobody stands in for somebody whose child she no longer is. */
    private void endCovers(Allocation over, List<Allocation> running) {
        running.stream().filter(a -> a.standsInFor(over.worker())).forEach(a -> {
            if (a.isInForce()) end(a);
            else store.remove(a);
        });
    }

    /** What the calendar has brought: what begins today, and what is over. Returns how many changed. */
    int turnThePage() {
        var passed = allocations.passed(today(), clock.instant());
        passed.stream().filter(Allocation::isInForce).forEach(this::end);
        var due = allocations.due(today());
        // One that begins may have taken away what another stood on.
        due.stream().filter(store::contains).forEach(this::begin);
        return passed.size() + due.size();
    }

    /** Whether she holds the child by something else as well. */
    private static boolean holds(Allocation besides, List<Allocation> running) {
        return running.stream()
                .anyMatch(a -> !a.is(besides) && a.isInForce() && a.worker().equals(besides.worker()));
    }

    private boolean sameTeam(WorkerId other, Worker holder) {
        return !other.equals(holder.id()) && worker(other).team().equals(holder.team());
    }

    private void changed(Allocation allocation) {
        events.publishEvent(new CardChanged(List.of(allocation.child())));
    }

    private Worker worker(WorkerId id) {
        return Optional.ofNullable(store.find(Worker.class, id.value()))
                .orElseThrow(() -> Problem.unreadable("There is no worker \"" + id + "\". Add it first."));
    }

    /** What a worker reads when a child leaves her tablet. */
    static final class Farewell {
        private static final String THEN = " What you wrote is sent first, then she leaves this tablet.";

        private Farewell() {}

        static String of(Hold hold) {
            return switch (hold) {
                case ALLOCATED -> CaseloadOffice.FAREWELL;
                case COVER -> "The days are over on which you stood in for a colleague." + THEN;
                case REVIEWS -> "You are not this child's reviewing officer any more." + THEN;
                case BREAK_GLASS -> "The hours are over for which you had opened this child." + THEN;
            };
        }
    }
}
