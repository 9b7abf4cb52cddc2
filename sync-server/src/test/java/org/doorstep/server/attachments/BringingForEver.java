package org.doorstep.server.attachments;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;

/** A server in a process of its own that pictures are brought to without end, until it is killed. */
public final class BringingForEver {
    private static final int CHUNK = 7_000;

    private BringingForEver() {}

    public static void main(String[] arguments) {
        try {
            bring(new Home(Path.of(arguments[0])));
        } finally {
            // A server that nobody brings anything to would never be killed.
            System.exit(1);
        }
    }

    private static void bring(Home home) {
        for (; ; ) {
            var attachment = UUID.randomUUID().toString();
            var photo = photo(attachment);
            var upload = home.courier().begun(home.recordNaming(attachment, photo), attachment, photo.length);
            for (int offset = 0; offset < photo.length; offset += CHUNK) {
                var end = Math.min(photo.length, offset + CHUNK);
                var answer = home.courier().adds(upload, offset, Arrays.copyOfRange(photo, offset, end));
                if (answer.statusCode() == 204)
                    System.out.println("\nAT " + upload.substring(upload.lastIndexOf('/') + 1) + " " + end);
            }
        }
    }

    /** The picture of this name, the same each time. */
    static byte[] photo(String attachment) {
        return Darkroom.noisy(attachment.hashCode(), 160, 120);
    }
}
