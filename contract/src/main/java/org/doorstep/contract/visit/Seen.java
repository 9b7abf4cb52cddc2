package org.doorstep.contract.visit;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** Whether this child was seen. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Seen.Yes.class, name = "SEEN"),
    @JsonSubTypes.Type(value = Seen.No.class, name = "NOT_SEEN")
})
public sealed interface Seen {
    /**
     * Seen.
     *
     * @param alone whether alone, which the law asks of a child; of an adult care leaver only where it was said
     */
    record Yes(@Nullable Alone alone) implements Seen {}

    /** Not seen, why, and how she will be. */
    record No(NotSeenReason reason, @Nullable String planToSee) implements Seen {}
}
