package org.doorstep.server.caseload;

import jakarta.persistence.EntityManager;
import java.time.Clock;
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
    private final Clock clock;
    private final Ids ids;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    CaseloadOffice(
            EntityManager store,
            Allocations allocations,
            Feed feed,
            Clock clock,
            Ids ids,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.store = store;
        this.allocations = allocations;
        this.feed = feed;
        this.clock = clock;
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
     * of other teams keep her. Given again, the allocation only changes its last day.
     */
    public void allocate(ChildId child, WorkerId worker, LocalDate from, @Nullable LocalDate until) {
        require(ChildFacts.class, child.value(), "child");
        var holder = require(Worker.class, worker.value(), "worker");
        if (until != null && until.isBefore(from))
            throw Problem.unreadable("The allocation of \"" + child + "\" would end before it begins.");
        var running = allocations.notOverFor(child.value());
        var same = running.stream().filter(a -> a.worker().equals(worker)).findFirst();
        same.ifPresentOrElse(known -> known.lastsUntil(until), () -> {
            var fresh = new Allocation(ids.nextText(), child, worker, from, until);
            store.persist(fresh);
            if (fresh.hasCome(today()) && !fresh.hasPassed(today())) begin(fresh, holder, running);
        });
        same.filter(known -> known.isInForce() && known.hasPassed(today())).ifPresent(known -> end(known, today()));
    }

    /** Takes a child from a worker, now. */
    public void endAllocation(ChildId child, WorkerId worker) {
        allocations.notOverFor(child.value()).stream()
                .filter(a -> a.worker().equals(worker) && a.isInForce())
                .forEach(a -> end(a, today()));
    }

    /** What the calendar has brought: allocations that begin today, and those whose last day has passed. */
    public int turnThePage() {
        var passed = allocations.passed(today());
        passed.forEach(a -> end(a, today()));
        var due = allocations.due(today());
        due.forEach(a -> begin(
                a,
                require(Worker.class, a.worker().value(), "worker"),
                allocations.notOverFor(a.child().value())));
        return passed.size() + due.size();
    }

    private void begin(Allocation fresh, Worker holder, List<Allocation> running) {
        running.stream()
                .filter(a -> a.isInForce() && sameTeam(a.worker(), holder))
                .forEach(a -> end(a, today()));
        fresh.begin(holder.caseloadChanges());
        feed.grant(fresh.worker(), fresh.child());
        events.publishEvent(new CardChanged(List.of(fresh.child())));
    }

    private void end(Allocation allocation, LocalDate lastDay) {
        var loser = require(Worker.class, allocation.worker().value(), "worker");
        allocation.end(loser.caseloadChanges(), lastDay);
        feed.forget(allocation.worker(), allocation.child(), FAREWELL);
        events.publishEvent(new CardChanged(List.of(allocation.child())));
    }

    private boolean sameTeam(WorkerId other, Worker holder) {
        return !other.equals(holder.id())
                && require(Worker.class, other.value(), "worker").team().equals(holder.team());
    }

    private void firstHeardOf(Child facts) {
        store.persist(new ChildFacts(facts, json));
        // Her card goes out at once; what visits add to it follows.
        feed.publish(new Pull.ChildItem(facts));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Day.ZONE));
    }

    private <T> Optional<T> find(Class<T> type, String id) {
        return Optional.ofNullable(store.find(type, id));
    }

    private <T> T require(Class<T> type, String id, String what) {
        return find(type, id)
                .orElseThrow(() -> Problem.unreadable("There is no " + what + " \"" + id + "\". Add it first."));
    }
}
