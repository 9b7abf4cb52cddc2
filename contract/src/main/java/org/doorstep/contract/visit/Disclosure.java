package org.doorstep.contract.visit;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something the child told that cannot stay between her and the worker.
 *
 * @param words her exact words
 * @param asked what she had been asked just before, when she was asked
 * @param heardBy who heard it
 * @param toldTo whom the worker told
 * @param toldAt when
 */
public record Disclosure(
        @Size(min = 1, max = WORDS_MAX) String words,
        @Nullable @Size(max = WORDS_MAX) String asked,
        String heardBy,
        @Nullable String toldTo,
        @Nullable Instant toldAt) {
    /** Characters of her words. */
    public static final int WORDS_MAX = 4_000;
}
