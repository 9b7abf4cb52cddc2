package org.doorstep.contract.visit;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** Whether the worker spoke to her in private, or which limb of regulation 29 (SI 2010/959) applies. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Alone.Yes.class, name = "ALONE"),
    @JsonSubTypes.Type(value = Alone.ChildRefused.class, name = "CHILD_REFUSED"),
    @JsonSubTypes.Type(value = Alone.InappropriateAge.class, name = "INAPPROPRIATE_AGE"),
    @JsonSubTypes.Type(value = Alone.Unable.class, name = "UNABLE")
})
public sealed interface Alone {
    /** In private. */
    record Yes() implements Alone {}

    /** Of sufficient age and understanding, she refused (29(a)). */
    record ChildRefused(@Nullable String note) implements Alone {}

    /** Inappropriate, having regard to her age and understanding (29(b)). */
    record InappropriateAge(@Nullable String note) implements Alone {}

    /** The worker was unable to (29(c)). */
    record Unable(UnableReason because, @Nullable String note) implements Alone {}
}
