package org.doorstep.contract.missing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.doorstep.contract.Leaf;
import org.doorstep.contract.visit.YesNo;
import org.jspecify.annotations.Nullable;

/**
 * She does not want to be interviewed. Then whoever cares for her is offered to say what they know (DfE statutory guidance
 * on children who run away or go missing from home or care, 2014).
 *
 * @param at when she said so
 * @param why in her words
 * @param carer who was asked
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Declined(
        @Nullable Instant at,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = Episode.TEXT_MAX)
        String why,

        @Nullable YesNo carerAsked,
        @Nullable @Size(max = Episode.NAME_MAX) String carer,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = Episode.TEXT_MAX)
        String carerAccount) {}
