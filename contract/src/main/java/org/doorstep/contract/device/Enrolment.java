package org.doorstep.contract.device;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/v1/devices}: a tablet and a worker become a device. */
public final class Enrolment {
    /** Active devices of one worker. */
    public static final int DEVICES_MAX = 3;

    private Enrolment() {}

    /**
     * @param publicKey the device's signing key as a JSON Web Key (RFC 7517), EC P-256
     * @param label what the worker calls the tablet: "Ana's tablet"
     * @param replaces the same worker's device in whose place this one goes on, because the tablet was restored from a copy:
     *     it may hand in what the other one has sealed, and takes no place of its own among {@link #DEVICES_MAX}
     */
    public record Request(
            Map<String, String> publicKey,
            @Size(min = 1, max = 60) String label,
            @Nullable DeviceId replaces) {
        /** A tablet that takes nobody's place. */
        public Request(Map<String, String> publicKey, String label) {
            this(publicKey, label, null);
        }
    }

    /**
     * @param depositKeyId names {@code depositKey}
     * @param depositKey the authority's deposit key (JWK, EC P-256, public half): every sealed change is encrypted to it
     * @param receiptKeys receipt keys by id (JWK), old ones included for ever
     * @param authority the authority's name
     * @param duty the number to ring
     */
    public record Reply(
            DeviceId deviceId,
            WorkerId worker,
            String workerName,
            String depositKeyId,
            Map<String, String> depositKey,
            Map<String, Map<String, String>> receiptKeys,
            String authority,
            String dutyPhone) {}

    /** {@code GET /api/v1/nonce}. */
    public record Nonce(String nonce, long serverTimeMs, int secondsValid) {}
}
