package org.doorstep.contract.sync;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.doorstep.contract.id.DeviceId;

/**
 * {@code POST /api/v1/sync/offer}: after a store was restored from a backup, a tablet names everything it was ever given
 * a receipt for and still has a copy of. What the server lacks comes by {@link Deposit}, marked as re-offered.
 */
public final class Offer {
    public static final int HASHES_MAX = 1_000;

    private Offer() {}

    /** @param hashes SHA-256 of the sealed bytes, lower-case hex */
    public record Request(
            DeviceId device,
            @Size(min = 1, max = HASHES_MAX) List<String> hashes) {}

    public record Reply(List<String> lacking) {}
}
