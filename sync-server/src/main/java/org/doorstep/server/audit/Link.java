package org.doorstep.server.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A link of the chain: the SHA-256 of the link before it followed by the entry's bytes. */
record Link(long seq, String hash) {
    /** What the first entry is chained to. */
    static final Link FIRST = new Link(0, "0".repeat(64));

    Link then(Entry entry) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(HexFormat.of().parseHex(hash));
            return new Link(entry.seq(), HexFormat.of().formatHex(digest.digest(entry.bytes())));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
