package org.doorstep.contract.missing;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.doorstep.contract.contact.ContactHow;
import org.jspecify.annotations.Nullable;

/**
 * One time that an interview was offered, or that somebody came to hold it.
 *
 * @param by who offered or tried, in words
 */
public record InterviewOffer(
        Instant at,
        @Size(min = 1, max = Episode.NAME_MAX) String by,
        @Nullable ContactHow how,
        @Nullable Outcome outcome,
        @Nullable @Size(max = Episode.TEXT_MAX) String note) {

    /** What came of it. */
    public enum Outcome {
        ACCEPTED,
        DECLINED,
        NO_RESPONSE,
        /** She was missing again before anybody could talk to her. */
        MISSING_AGAIN
    }
}
