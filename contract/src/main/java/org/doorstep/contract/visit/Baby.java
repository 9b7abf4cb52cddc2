package org.doorstep.contract.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.doorstep.contract.Leaf;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at when a baby is visited.
 *
 * @param handled how she was held, handled and answered
 * @param sleeps where and how she sleeps
 * @param feeding how she is fed, and how it goes
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Baby(
        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = TEXT_MAX)
        String handled,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = TEXT_MAX)
        String sleeps,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = TEXT_MAX)
        String feeding) {
    /** Characters of one text. */
    public static final int TEXT_MAX = 2_000;
}
