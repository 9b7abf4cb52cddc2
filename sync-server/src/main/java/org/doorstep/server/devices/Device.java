package org.doorstep.server.devices;

import java.time.Instant;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * A tablet and a worker, with the public half of the key that it proves itself with.
 *
 * @param replaces the one in whose place it goes on
 * @param replaced whether another goes on in its place
 */
record Device(
        DeviceId id,
        WorkerId owner,
        String label,
        SigningKey key,
        Instant enrolledAt,
        @Nullable Instant revokedAt,
        @Nullable DeviceId replaces,
        boolean replaced) {
    boolean revoked() {
        return revokedAt != null;
    }
}
