package org.doorstep.server.feed;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Tells a body that the disk has spoilt from the one that was written. */
final class Crc {
    private Crc() {}

    static long of(String body) {
        return of(body.getBytes(StandardCharsets.UTF_8));
    }

    static long of(byte[] body) {
        var crc = new CRC32();
        crc.update(body);
        return crc.getValue();
    }
}
