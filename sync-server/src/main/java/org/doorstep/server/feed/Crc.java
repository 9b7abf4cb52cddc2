package org.doorstep.server.feed;

import java.util.zip.CRC32;

/** Tells a body that the disk has spoilt from the one that was written. */
final class Crc {
    private Crc() {}

    static long of(byte[] body) {
        var crc = new CRC32();
        crc.update(body);
        return crc.getValue();
    }
}
