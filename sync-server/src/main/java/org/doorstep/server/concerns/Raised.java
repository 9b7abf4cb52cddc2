package org.doorstep.server.concerns;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * A concern that has reached the server.
 *
 * @param worker who raised it
 * @param child on whose file it lies
 * @param body the contract's Concern as it first arrived
 * @param askAt when the next in turn is asked to read it; absent once somebody has read it
 * @param asked in the order in which they were asked
 */
record Raised(
        RecordId id,
        WorkerId worker,
        @Nullable ChildId child,
        String body,
        Instant raisedAt,
        Instant receivedAt,
        @Nullable Instant askAt,
        List<Named> asked,
        @Nullable Named read) {
    static Raised fresh(
            RecordId id, WorkerId worker, @Nullable ChildId child, String body, Instant raisedAt, Instant receivedAt) {
        return new Raised(id, worker, child, body, raisedAt, receivedAt, receivedAt, List.of(), null);
    }

    boolean isRead() {
        return read != null;
    }

    List<WorkerId> askedWorkers() {
        return asked.stream().map(Named::worker).toList();
    }

    /** Everybody whose name belongs to it. */
    Stream<WorkerId> people() {
        var reader = read == null ? Stream.<WorkerId>empty() : Stream.of(read.worker());
        return Stream.concat(Stream.of(worker), Stream.concat(asked.stream().map(Named::worker), reader));
    }

    record Named(WorkerId worker, Instant at) {}
}
