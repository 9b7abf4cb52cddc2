package org.doorstep.contract.sync;

import java.time.Instant;

/**
 * How a picture travels: <a href="https://tus.io/protocols/resumable-upload">tus 1.0</a>, core and creation. A tablet
 * creates an upload under its record, sends it in chunks, and asks with HEAD where to go on after a cut. When the last
 * byte is there the server compares the SHA-256 of the whole with what the record says; {@link #RECEIPT} on that answer,
 * and on every later HEAD, is the signed word that it holds the picture.
 */
public final class Upload {
    /** Bytes of one PATCH. The device's proof is over the whole chunk, so a chunk counts or does not count as a whole. */
    public static final int CHUNK_BYTES_MAX = 8 * 1024 * 1024;
    /** What encrypting a picture to the deposit key adds at most. */
    public static final int SEALED_EXTRA_BYTES_MAX = 64 * 1024;
    /** In {@code Upload-Metadata}, base64 as tus has it: which picture of the record. */
    public static final String ATTACHMENT = "attachment";
    /** In {@code Upload-Metadata} of a deposit: SHA-256 of what is sent, lower-case hex. */
    public static final String SHA256 = "sha256";
    /** Answer header: key id, time of receipt and signature, with a space between each. */
    public static final String RECEIPT = "Doorstep-Receipt";

    private Upload() {}

    /** The header's value; the signature is over {@link Push.Receipt#signedText} with the one hash. */
    public static String receipt(String kid, Instant receivedAt, String signature) {
        return kid + " " + receivedAt + " " + signature;
    }
}
