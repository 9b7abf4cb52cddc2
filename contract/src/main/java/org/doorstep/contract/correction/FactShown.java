package org.doorstep.contract.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.doorstep.contract.child.SourceSystem;
import org.jspecify.annotations.Nullable;

/**
 * One fact as a card showed it when its reader said that it is wrong.
 *
 * @param fact which one: {@code home}, {@code placement}, {@code plan}, {@code worker}, {@code cohort/CLA}, {@code fact/f-1},
 *     {@code person/p-1}, {@code safety/s-1}, {@code language}, {@code communication}; {@code people} or {@code safety} where
 *     one of them is missing
 * @param what the same in words: "Where she lives"
 * @param says what it said, in words
 * @param source where it came from; absent where the card does not say
 * @param asOf the day as of which it was known
 * @param card the card's own values behind those words, each by its place in the card (RFC 6901). While the card has the
 *     same values it still shows what was said to be wrong; {@link #NOTHING} where the card has none, and of several their
 *     names in order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FactShown(
        @Size(min = 1, max = NAME_MAX) String fact,
        @Size(min = 1, max = NAME_MAX) String what,
        @Size(min = 1, max = SAYS_MAX) String says,
        @Nullable SourceSystem source,
        @Nullable LocalDate asOf,
        Map<String, String> card) {
    /** Stands for a value that the card does not have: what is blank is left out of every document. */
    public static final String NOTHING = "∅";
    /** Characters of a name. */
    public static final int NAME_MAX = 200;
    /** Characters of what a card says of one fact. */
    public static final int SAYS_MAX = 4_000;

    public FactShown {
        card = card == null ? Map.of() : card;
    }
}
