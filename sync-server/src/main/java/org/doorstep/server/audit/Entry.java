package org.doorstep.server.audit;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One line of the log, with its number in commit order. */
record Entry(
        long seq,
        long at,
        @Nullable String worker,
        @Nullable String device,
        String action,
        @Nullable String childId,
        @Nullable String recordId,
        String outcome) {

    /**
     * The bytes that are hashed. Ids, actions and outcomes hold no line break and are never empty, so no two entries
     * have the same bytes.
     */
    byte[] bytes() {
        var text = String.join(
                "\n",
                "doorstep-audit/v1",
                Long.toString(seq),
                Long.toString(at),
                part(worker),
                part(device),
                action,
                part(childId),
                part(recordId),
                outcome);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String part(@Nullable String id) {
        return id == null ? "" : id;
    }
}
