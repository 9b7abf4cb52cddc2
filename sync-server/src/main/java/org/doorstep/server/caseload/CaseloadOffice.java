package org.doorstep.server.caseload;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.Pull;
import org.doorstep.server.clock.Ids;
import org.doorstep.server.feed.Feed;
import org.doorstep.server.http.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Changes who works where and who holds whom. A change of scope, its new version and the note that tells the tablets are
 * one transaction, so that no tablet can ever see one without the other.
 */
@Component
@Transactional
public class CaseloadOffice {
    /** What a worker reads when a child leaves her tablet. */
    public static final String FAREWELL =
            "This child is no longer allocated to you. What you wrote is sent first, then she leaves this tablet.";

    private final EntityManager store;
    private final Allocations allocations;
    private final Feed feed;
    private final Holdings holdings;
    private final Ids ids;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    CaseloadOffice(
            EntityManager store,
            Allocations allocations,
            Feed feed,
            Holdings holdings,
            Ids ids,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.store = store;
        this.allocations = allocations;
        this.feed = feed;
        this.holdings = holdings;
        this.ids = ids;
        this.json = json;
        this.events = events;
    }

    /** Adds the team, or gives it a new name. */
    public void addTeam(TeamId id, String name) {
        find(Team.class, id.value())
                .ifPresentOrElse(team -> team.rename(name), () -> store.persist(new Team(id, name)));
    }

    /** Adds the worker, or changes her name, team and roles. */
    public void addWorker(WorkerId id, String name, TeamId team, List<Role> roles) {
        if (find(Team.class, team.value()).isEmpty())
            throw Problem.unreadable("There is no team \"" + team + "\". Add the team first.");
        find(Worker.class, id.value())
                .ifPresentOrElse(
                        worker -> worker.isNow(name, team, roles),
                        () -> store.persist(new Worker(id, name, team, roles)));
    }

    /** Adds the child, or replaces what is known about her. */
    public void addChild(Child facts) {
        find(ChildFacts.class, facts.id().value())
                .ifPresentOrElse(known -> known.areNow(facts, json), () -> firstHeardOf(facts));
        events.publishEvent(new CardChanged(List.of(facts.id())));
    }

    /**
     * Gives a child to a worker. A child has one worker in a team: whoever of the same team held her loses her; workers
     * of other teams keep her. A reviewing officer becomes hers, in the place of the one before, and nobody loses her. Given
     * again, the allocation only changes its last day.
     */
    public void allocate(ChildId child, WorkerId worker, LocalDate from, @Nullable LocalDate until) {
        require(ChildFacts.class, child.value(), "child");
        var reviews = require(Worker.class, worker.value(), "worker").roles().contains(Role.REVIEWING_OFFICER);
        if (until != null && until.isBefore(from))
            throw Problem.unreadable("The allocation of \"" + child + "\" would end before it begins.");
        var today = holdings.today();
        var same = hers(child, worker);
        same.ifPresentOrElse(known -> known.lastsUntil(until), () -> {
            var id = ids.nextText();
            var fresh = reviews
                    ? Allocation.review(id, child, worker, from, until)
                    : new Allocation(id, child, worker, from, until);
            store.persist(fresh);
            if (fresh.hasCome(today) && !fresh.hasPassed(today)) holdings.begin(fresh);
        });
        same.filter(known -> known.isInForce() && known.hasPassed(today)).ifPresent(holdings::end);
    }

    /** Takes a child from a worker, now. */
    public void endAllocation(ChildId child, WorkerId worker) {
        hers(child, worker).filter(Allocation::isInForce).ifPresent(holdings::end);
    }

    /** What the calendar has brought: what begins today, and what is over. */
    public int turnThePage() {
        return holdings.turnThePage();
    }

    private Optional<Allocation> hers(ChildId child, WorkerId worker) {
        return allocations.notOverFor(child.value()).stream()
                .filter(a -> (a.isHers() || a.isReview()) && a.worker().equals(worker))
                .findFirst();
    }

    private void firstHeardOf(Child facts) {
        store.persist(new ChildFacts(facts, json));
        // Her card goes out at once; what visits add to it follows.
        feed.publish(new Pull.ChildItem(facts));
    }

    private <T> Optional<T> find(Class<T> type, String id) {
        return Optional.ofNullable(store.find(type, id));
    }

    private <T> T require(Class<T> type, String id, String what) {
        return find(type, id)
                .orElseThrow(() -> Problem.unreadable("There is no " + what + " \"" + id + "\". Add it first."));
    }
}
