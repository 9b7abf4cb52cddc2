package org.doorstep.server.attachments;

import java.time.Instant;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way in, or here.
 *
 * @param picture which picture of which record; absent for a deposit
 * @param bytes how long the whole is
 * @param received how much of it is on the disk for certain
 * @param sha256 what the whole must hash to, lower-case hex
 */
record Upload(
        String id,
        @Nullable Named picture,
        DeviceId device,
        WorkerId worker,
        long bytes,
        long received,
        String sha256,
        State state,
        @Nullable Instant confirmedAt) {

    enum State {
        OPEN,
        WHOLE,
        /** It is what the record says, and it is no picture that can be kept. */
        REFUSED
    }

    boolean isComplete() {
        return received == bytes;
    }
}
