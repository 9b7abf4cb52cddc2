package org.doorstep.contract.sync;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.doorstep.contract.id.ChangeId;
import org.doorstep.contract.id.DeviceId;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/v1/sync/push}: sealed changes in, a verdict for each and a signed receipt out. */
public final class Push {
    public static final int CHANGES_MAX = 200;
    public static final int BODY_BYTES_MAX = 1024 * 1024;

    private Push() {}

    /** @param changes the sealed bytes of each change, as strings */
    public record Request(
            DeviceId device,
            @Size(min = 1, max = CHANGES_MAX) List<String> changes) {}

    /** What became of each change, in the order sent; the reply leaves only after the commit is on disk. */
    public record Reply(List<Result> results, Receipt receipt, DeviceState device) {}

    /**
     * @param changeId absent when the bytes could not be read
     * @param hash SHA-256 of the sealed bytes, lower-case hex
     * @param revision the record's number for people, when applied
     * @param head the change that names the record's state, when applied
     * @param reason why it is quarantined
     * @param sentence the same for people
     * @param conflicts the leaves that others had changed too, when {@code CONFLICTED}
     */
    public record Result(
            @Nullable ChangeId changeId,
            String hash,
            Verdict verdict,
            @Nullable Long revision,
            @Nullable ChangeId head,
            @Nullable QuarantineReason reason,
            @Nullable String sentence,
            @Nullable List<String> conflicts) {}

    /**
     * What the server holds of a device's chain: how many, and which numbers never came.
     *
     * @param forked true when it has seen two chains under this device's name: the tablet was restored from a copy, and
     *     takes a new name ({@link org.doorstep.contract.device.Enrolment.Request#replaces}); absent otherwise
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record DeviceState(
            long received, List<Long> missing, @Nullable Boolean forked) {
        public DeviceState {
            missing = missing == null ? List.of() : missing;
        }

        /** Of a chain that is one. */
        public DeviceState(long received, List<Long> missing) {
            this(received, missing, null);
        }
    }

    /**
     * Proof that the server holds these bytes.
     *
     * @param kid the receipt key
     * @param seq first and last number in the store's receipt log
     * @param receivedAt the server's clock
     * @param signature ES256 (RFC 7518, raw r and s), base64url, over {@link #signedText}
     */
    public record Receipt(String kid, List<Long> seq, Instant receivedAt, String signature) {
        /** The signed text: a version line, device, time, then the hashes in the order sent, one a line. */
        public static String signedText(DeviceId device, Instant receivedAt, List<String> hashes) {
            return "doorstep-receipt/v1\n" + device.value() + "\n" + receivedAt + "\n" + String.join("\n", hashes);
        }
    }
}
