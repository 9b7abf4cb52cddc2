package org.doorstep.contract.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.doorstep.contract.Leaf;
import org.jspecify.annotations.Nullable;

/**
 * What the out-of-hours team did about a child: short, and no visit. It resets no clock, and whether she was seen alone is
 * not asked, because nobody who rings at night can answer it for the record.
 *
 * @param at when it happened
 * @param who who got in touch or was met, in words: "her foster carer", "the police at Ashby"
 * @param did what was said and what was done
 * @param leftToDo what is left for the child's own worker
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Contact(
        Instant at,
        ContactHow how,
        @Size(min = 1, max = WHO_MAX) String who,

        @Leaf(Leaf.Kind.NARRATIVE) @Size(min = 1, max = TEXT_MAX)
        String did,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = TEXT_MAX)
        String leftToDo) {
    /** Characters of {@code who}. */
    public static final int WHO_MAX = 120;
    /** Characters of a text: it is a note, not a report. */
    public static final int TEXT_MAX = 4_000;
}
