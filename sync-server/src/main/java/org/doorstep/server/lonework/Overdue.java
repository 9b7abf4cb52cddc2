package org.doorstep.server.lonework;

import java.time.Instant;
import java.util.List;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was not back in time.
 *
 * @param tellAt when the next in turn is told; absent when nobody has to be
 * @param told in the order in which they were told
 */
record Overdue(
        String id,
        PlanKey key,
        Instant raisedAt,
        @Nullable Instant tellAt,
        List<Told> told,
        @Nullable Told acknowledged,
        @Nullable Closed closed) {
    boolean isOpen() {
        return closed == null;
    }

    List<WorkerId> toldWorkers() {
        return told.stream().map(Told::worker).toList();
    }

    record Told(WorkerId worker, Instant at) {}

    record Closed(WorkerId by, Instant at, String outcome) {}
}
