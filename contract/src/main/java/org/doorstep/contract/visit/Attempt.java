package org.doorstep.contract.visit;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of going there. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Attempt.TookPlace.class, name = "TOOK_PLACE"),
    @JsonSubTypes.Type(value = Attempt.DidNotTakePlace.class, name = "DID_NOT_TAKE_PLACE")
})
public sealed interface Attempt {
    /** When the worker was at the door. */
    Instant startedAt();

    /** The worker was let in, or met the child elsewhere. */
    record TookPlace(Instant startedAt, @Nullable Instant endedAt, Venue place) implements Attempt {}

    /**
     * Nobody was visited; it never resets the clock.
     *
     * @param note what the worker saw and heard
     * @param cardLeft whether a card was left
     * @param neighbours what neighbours said, if anything
     * @param parentSeen whether a parent was seen though the child was not
     */
    record DidNotTakePlace(
            Instant startedAt,
            NotTakenPlace reason,
            @Nullable String note,
            @Nullable YesNo cardLeft,
            @Nullable String neighbours,
            @Nullable YesNo parentSeen)
            implements Attempt {
        /** Just that nobody was visited, and why. */
        public DidNotTakePlace(Instant startedAt, NotTakenPlace reason, @Nullable String note) {
            this(startedAt, reason, note, null, null, null);
        }
    }
}
