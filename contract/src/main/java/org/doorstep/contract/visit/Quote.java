package org.doorstep.contract.visit;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The child's exact words, with who heard them and how.
 *
 * @param inHandOverAt when she entered them herself, with the tablet handed over to her; absent: not in hand-over
 */
public record Quote(
        @Size(min = 1, max = WORDS_MAX) String words,
        HowHeard how,
        String heardBy,
        @Nullable Instant inHandOverAt) {
    /** Characters in one quotation. */
    public static final int WORDS_MAX = 4_000;
}
