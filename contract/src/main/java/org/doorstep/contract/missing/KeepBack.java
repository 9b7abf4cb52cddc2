package org.doorstep.contract.missing;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Something that she asked not to share.
 *
 * @param words how she put it
 * @param from from whom, in her words; absent: from everybody
 */
public record KeepBack(
        What what,
        @Nullable @Size(max = Episode.TEXT_MAX) String words,
        @Nullable @Size(max = Episode.NAME_MAX) String from) {

    /** The section of the interview. */
    public enum What {
        BEFORE,
        DURING,
        AFTER,
        HARM,
        WORDS,
        PEOPLE,
        CODES,
        ALL_ACCOUNT,
        /** It is not to be found by its section, so nothing of hers is shared. */
        OTHER
    }
}
