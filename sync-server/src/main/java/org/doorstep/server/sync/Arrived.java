package org.doorstep.server.sync;

import java.util.Optional;
import org.doorstep.contract.sync.Change;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sealed work as it came in: its bytes, their hash, and what could be read of them. */
sealed interface Arrived {
    String sealed();

    /** SHA-256 of the sealed bytes, lower-case hex. */
    String hash();

    /** The name it gives itself, where it could be read. */
    @Nullable
    String statedId();

    /** @param foreseen what comes of it when it builds on nothing; absent when that takes what it builds on */
    record Readable(
            String sealed,
            String hash,
            Change change,
            Times times,
            ObjectNode patch,
            @Nullable Foreseen foreseen) implements Arrived {
        @Override
        public String statedId() {
            return change.changeId().value();
        }
    }

    /** The document that a first change makes, as a tree and as text, and what is wrong with it. */
    record Foreseen(JsonNode document, String text, Optional<String> fault) {}

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
