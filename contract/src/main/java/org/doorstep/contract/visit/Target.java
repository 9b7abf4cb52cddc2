package org.doorstep.contract.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target of the pathway plan.
 *
 * @param words what she wants, in her own words
 * @param does what is done next
 * @param who who does it
 * @param progress 0 to 100, as she sees it
 * @param blockedBy what stands in the way
 * @param challenge what the adviser asked her to aim higher on
 */
public record Target(
        @Size(min = 1, max = WORDS_MAX) String words,
        @Nullable Stretch stretch,
        @Nullable @Size(max = WORDS_MAX) String does,
        @Nullable String who,
        @Nullable LocalDate dueOn,
        @Nullable @Min(0) @Max(100) Integer progress,
        @Nullable @Size(max = WORDS_MAX) String blockedBy,
        @Nullable @Size(max = WORDS_MAX) String challenge) {
    /** Characters of one text. */
    public static final int WORDS_MAX = 2_000;
}
