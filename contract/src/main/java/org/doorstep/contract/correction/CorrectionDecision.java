package org.doorstep.contract.correction;

import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * What a manager decided.
 *
 * @param by who decided, by name
 * @param words what was put right, and where; or why not
 */
public record CorrectionDecision(
        Outcome outcome,
        @Size(min = 1, max = FactShown.NAME_MAX) String by,
        Instant at,
        @Size(min = 1, max = Correction.TEXT_MAX) String words) {

    /** What became of it. */
    public enum Outcome {
        /** It was put right where the fact is kept; the card says so once that has told it. */
        ACCEPTED,
        DECLINED
    }
}
