package org.doorstep.server.lonework;

import java.time.Instant;
import java.util.List;
import org.doorstep.contract.id.AddressId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * A worker's plan as she last told it.
 *
 * @param raiseAt when she is overdue; absent when nobody waits for her any more
 * @param end absent while she is out
 */
record Plan(
        PlanKey key,
        DeviceId device,
        int version,
        Instant setOutAt,
        Instant backBy,
        List<ChildId> children,
        List<AddressId> addresses,
        Instant heldAt,
        @Nullable Instant raiseAt,
        @Nullable End end) {
    WorkerId worker() {
        return key.worker();
    }

    boolean isOver() {
        return end != null;
    }

    /** @param words what the office wrote; absent when she said herself that she is back */
    record End(Instant at, WorkerId by, @Nullable String words) {}
}
