package org.doorstep.server.sync;

import org.doorstep.contract.sync.Change;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Sealed work as it came in: its bytes, their hash, and what could be read of them. */
sealed interface Arrived {
    String sealed();

    /** SHA-256 of the sealed bytes, lower-case hex. */
    String hash();

    /** The name it gives itself, where it could be read. */
    @Nullable
    String statedId();

    record Readable(String sealed, String hash, Change change, Times times, ObjectNode patch) implements Arrived {
        @Override
        public String statedId() {
            return change.changeId().value();
        }
    }

    /** Kept as it is; a person may still make sense of it. */
    record Unreadable(String sealed, String hash, @Nullable String statedId, String sentence) implements Arrived {}

    /** A change's times in milliseconds since 1970. They are kept and shown; they order and refuse nothing. */
    record Times(long happenedAt, long capturedAt, long sealedAt) {
        static Times of(Change change) {
            return new Times(
                    change.happenedAt().toEpochMilli(),
                    change.capturedAt().toEpochMilli(),
                    change.sealedAt().toEpochMilli());
        }
    }
}
