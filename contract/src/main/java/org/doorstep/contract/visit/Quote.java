package org.doorstep.contract.visit;

import jakarta.validation.constraints.Size;

/** The child's exact words, with who heard them and how. */
public record Quote(@Size(min = 1, max = WORDS_MAX) String words, HowHeard how, String heardBy) {
    /** Characters in one quotation. */
    public static final int WORDS_MAX = 4_000;
}
