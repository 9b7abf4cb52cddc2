package org.doorstep.contract.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.doorstep.contract.Leaf;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with a child proposes that a fact on the card be put right where it is kept. It changes no fact.
 *
 * @param shown the fact as the card showed it
 * @param proposed by whom and when; it stays so when somebody decides
 * @param believes what is so instead, as its author sees it
 * @param howKnown how its author knows
 * @param since since when it is so
 * @param decision what was decided about it; absent while it waits, and written by the office alone
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Correction(
        @Leaf(Leaf.Kind.ATOMIC) FactShown shown,
        @Leaf(Leaf.Kind.ATOMIC) Proposed proposed,

        @Leaf(Leaf.Kind.NARRATIVE) @Size(min = 1, max = TEXT_MAX)
        String believes,

        @Leaf(Leaf.Kind.NARRATIVE) @Size(min = 1, max = TEXT_MAX)
        String howKnown,

        @Nullable LocalDate since,
        @Leaf(Leaf.Kind.ATOMIC) @Nullable CorrectionDecision decision) {
    /** Characters of a text. */
    public static final int TEXT_MAX = 2_000;
    /** The name on the wire of what only the office writes. */
    public static final String DECISION = "decision";
}
