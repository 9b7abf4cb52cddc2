package org.doorstep.contract.device;

/**
 * What a device signs with every request: ECDSA P-256 over {@link #text}, ES256 (raw r and s), base64url, sent in
 * {@link #SIGNATURE}.
 */
public final class Proof {
    public static final String DEVICE = "Doorstep-Device";
    public static final String NONCE = "Doorstep-Nonce";
    public static final String SIGNATURE = "Doorstep-Proof";
    /** On every answer under /api: the server's clock in milliseconds since 1970, so that a device knows how wrong its own is. */
    public static final String TIME = "Doorstep-Time";

    private Proof() {}

    /**
     * @param method upper case
     * @param pathWithQuery as sent on the wire, e.g. {@code /api/v1/sync/pull?cursor=abc}
     * @param bodySha256 lower-case hex; of no bytes for a request without a body
     */
    public static String text(String method, String pathWithQuery, String bodySha256, String device, String nonce) {
        return String.join("\n", "doorstep-proof/v1", method, pathWithQuery, bodySha256, device, nonce);
    }
}
