package org.doorstep.server.devices;

import java.time.Instant;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * A tablet as the office knows it.
 *
 * @param label what its worker calls it
 * @param lastContact when it last reached the server with a proof
 */
public record KnownTablet(
        DeviceId id,
        WorkerId owner,
        String label,
        Instant enrolledAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastContact,
        @Nullable Successor successor) {
    /** The device that took its place after its tablet had been restored from a copy, the first of them. */
    public record Successor(String label, Instant enrolledAt) {}
}
