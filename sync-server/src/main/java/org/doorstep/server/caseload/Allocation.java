package org.doorstep.server.caseload;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Hold;
import org.jspecify.annotations.Nullable;

/** A worker holds a child. In force from the scope version that granted it to just before the one that ended it. */
@Entity
class Allocation {
    @Id
    private String id;

    private String childId;
    private String workerId;

    @Enumerated(EnumType.STRING)
    private Hold hold;

    private LocalDate fromOn;
    private @Nullable LocalDate untilOn;
    private @Nullable Long grantedVersion;
    private @Nullable Long endedVersion;
    private @Nullable String awayId;
    private @Nullable Instant openedAt;
    private @Nullable Instant untilAt;
    private @Nullable Instant closedAt;
    private @Nullable String reason;

    Allocation(String id, ChildId child, WorkerId worker, LocalDate from, @Nullable LocalDate until) {
        this(id, child, worker, Hold.ALLOCATED, from, until);
    }

    private Allocation(
            String id, ChildId child, WorkerId worker, Hold hold, LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from))
            throw new IllegalArgumentException("An allocation cannot end before it begins");
        this.id = id;
        this.childId = child.value();
        this.workerId = worker.value();
        this.hold = hold;
        this.fromOn = from;
        this.untilOn = until;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Allocation() {}

    /** Reviews the child, as her independent reviewing officer. */
    static Allocation review(String id, ChildId child, WorkerId by, LocalDate from, @Nullable LocalDate until) {
        return new Allocation(id, child, by, Hold.REVIEWS, from, until);
    }

    /** Stands in for a colleague who keeps the child. */
    static Allocation cover(String id, ChildId child, WorkerId by, WorkerId away, LocalDate from, LocalDate until) {
        var cover = new Allocation(id, child, by, Hold.COVER, from, until);
        cover.awayId = away.value();
        return cover;
    }

    /** Opened for some hours; whoever opens says why. */
    static Allocation opened(String id, ChildId child, WorkerId by, String reason, Instant at, Instant until) {
        var opened =
                new Allocation(id, child, by, Hold.BREAK_GLASS, LocalDate.ofInstant(at, Day.ZONE), (LocalDate) null);
        opened.openedAt = at;
        opened.untilAt = until;
        opened.reason = reason;
        return opened;
    }

    ChildId child() {
        return new ChildId(childId);
    }

    WorkerId worker() {
        return new WorkerId(workerId);
    }

    Hold hold() {
        return hold;
    }

    boolean isHers() {
        return hold == Hold.ALLOCATED;
    }

    boolean isReview() {
        return hold == Hold.REVIEWS;
    }

    boolean standsInFor(WorkerId away) {
        return hold == Hold.COVER && away.value().equals(awayId);
    }

    boolean isCover() {
        return hold == Hold.COVER;
    }

    boolean is(Allocation other) {
        return id.equals(other.id);
    }

    boolean isInForce() {
        return grantedVersion != null && endedVersion == null;
    }

    /** The last day is hers; she loses the child when it has passed. */
    boolean hasPassed(LocalDate today) {
        return untilOn != null && untilOn.isBefore(today);
    }

    boolean hasCome(LocalDate today) {
        return !fromOn.isAfter(today);
    }

    void begin(long scopeVersion) {
        if (grantedVersion != null) throw new IllegalStateException("The allocation has begun already");
        grantedVersion = scopeVersion;
    }

    void lastsUntil(@Nullable LocalDate day) {
        untilOn = day;
    }

    void lasts(LocalDate from, LocalDate until) {
        if (!isInForce()) fromOn = from;
        untilOn = until;
    }

    void end(long scopeVersion, LocalDate lastDay, Instant at) {
        if (!isInForce()) throw new IllegalStateException("The allocation is not in force");
        endedVersion = scopeVersion;
        untilOn = lastDay;
        if (hold == Hold.BREAK_GLASS) closedAt = at;
    }
}
