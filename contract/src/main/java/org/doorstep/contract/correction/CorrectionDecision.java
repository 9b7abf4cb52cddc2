package org.doorstep.contract.correction;

import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * What a manager decided.
 *
 * @param by who decided, by name
 * @param words what else is known, and who changes the record; or why not
 */
public record CorrectionDecision(
        Outcome outcome,
        @Size(min = 1, max = FactShown.NAME_MAX) String by,
        Instant at,
        @Size(min = 1, max = Correction.TEXT_MAX) String words) {

    /** What became of it. */
    public enum Outcome {
        /**
         * The card is wrong here. It stays as it is until whoever keeps the fact has changed it and told so; until then
         * everybody who works with the child reads what is so instead beside it.
         */
        ACCEPTED,
        DECLINED
    }
}
