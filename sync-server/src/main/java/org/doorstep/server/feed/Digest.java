package org.doorstep.server.feed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What is held, in 128 bits: the exclusive or of one leaf for each thing. A leaf is the first sixteen bytes of SHA-256
 * over {@code kind|ref|seq}, the kind as on the wire. Order plays no part, and taking a leaf out is adding it again.
 */
public record Digest(long hi, long lo) {
    /** Of nothing. */
    public static final Digest NONE = new Digest(0, 0);

    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Digest::sha256);

    static Digest leaf(Published.Kind kind, String ref, long seq) {
        if (kind == Published.Kind.REMOVE) return NONE;
        var text = kind.wireName() + '|' + ref + '|' + seq;
        var hash = ByteBuffer.wrap(SHA_256.get().digest(text.getBytes(StandardCharsets.UTF_8)));
        return new Digest(hash.getLong(), hash.getLong());
    }

    Digest with(Digest other) {
        return new Digest(hi ^ other.hi, lo ^ other.lo);
    }

    /** 32 hexadecimal digits, as on the wire. */
    public String text() {
        return "%016x%016x".formatted(hi, lo);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
