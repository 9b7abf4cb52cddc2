package org.doorstep.server.caseload;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;

/** A worker holds a child. In force from the scope version that granted it to just before the one that ended it. */
@Entity
class Allocation {
    @Id
    private String id;

    private String childId;
    private String workerId;
    private LocalDate fromOn;
    private @Nullable LocalDate untilOn;
    private @Nullable Long grantedVersion;
    private @Nullable Long endedVersion;

    Allocation(String id, ChildId child, WorkerId worker, LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from))
            throw new IllegalArgumentException("An allocation cannot end before it begins");
        this.id = id;
        this.childId = child.value();
        this.workerId = worker.value();
        this.fromOn = from;
        this.untilOn = until;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Allocation() {}

    ChildId child() {
        return new ChildId(childId);
    }

    WorkerId worker() {
        return new WorkerId(workerId);
    }

    boolean isInForce() {
        return grantedVersion != null && endedVersion == null;
    }

    boolean isOver() {
        return endedVersion != null;
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

    void end(long scopeVersion, LocalDate lastDay) {
        if (!isInForce()) throw new IllegalStateException("The allocation is not in force");
        endedVersion = scopeVersion;
        untilOn = lastDay;
    }
}
