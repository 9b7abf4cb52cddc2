package org.doorstep.contract.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is new to a child: who knew her before, and what of hers is not on the card anyway. With the card's open
 * actions, her last words and her people it is what the one who knew her would tell.
 *
 * @param id names this change of hands, so that having read it once is enough
 * @param from who knew her
 * @param knownSince the first day on which the child was hers
 * @param standsIn whether the new one only stands in while {@code from} is away
 * @param nextOn when {@code from} had promised to come again
 * @param nextNote what was promised for then
 */
public record Handover(
        String id,
        String from,
        LocalDate knownSince,
        boolean standsIn,
        @Nullable LocalDate nextOn,
        @Nullable String nextNote) {}
