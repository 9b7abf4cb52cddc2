package org.doorstep.contract.sync;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.doorstep.contract.id.DeviceId;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/v1/sync/deposit}: sealed work handed in without unlock, session or scope, readable by the authority's key only. */
public final class Deposit {
    public static final int COPIES_MAX = 200;

    private Deposit() {}

    /**
     * @param reoffered the server has lost these with a restored store and asked for them ({@link Offer}): it opens them
     *     and takes them in as this device's own work
     */
    public record Request(
            DeviceId device,
            @Size(min = 1, max = COPIES_MAX) List<Copy> copies,
            @Nullable Boolean reoffered) {}

    /**
     * One sealed change, encrypted to the authority's deposit key.
     *
     * @param hash SHA-256 of the sealed bytes, lower-case hex
     * @param epk ephemeral ECDH public key, P-256, uncompressed point in base64url
     * @param iv 96-bit initialisation vector, base64url
     * @param box AES-256-GCM ciphertext with its tag, base64url; the key is HKDF-SHA-256 of the shared secret with info
     *     {@code doorstep-deposit/v1}; the associated data is the hash
     */
    public record Copy(String hash, String kid, String epk, String iv, String box) {}

    /** A receipt over the hashes; it reveals nothing else. */
    public record Reply(Push.Receipt receipt) {}
}
