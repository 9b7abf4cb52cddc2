package org.doorstep.contract.visit;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A mark or an injury that was seen. Nobody undresses a child to look.
 *
 * @param where on her body, in words: "left forearm"
 * @param what what it looked like
 * @param seenBy who saw it
 * @param childSays how the child explains it, in her own words
 * @param adultSays how an adult explains it, kept apart from what the child says
 * @param adult whose explanation that is
 */
public record Mark(
        @Size(min = 1, max = PLACE_MAX) String where,
        @Size(min = 1, max = TEXT_MAX) String what,
        String seenBy,
        @Nullable @Size(max = TEXT_MAX) String childSays,
        @Nullable @Size(max = TEXT_MAX) String adultSays,
        @Nullable String adult) {
    /** Characters that say where. */
    public static final int PLACE_MAX = 120;
    /** Characters of one text. */
    public static final int TEXT_MAX = 2_000;
}
