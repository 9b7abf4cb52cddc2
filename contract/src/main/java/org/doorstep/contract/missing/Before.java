package org.doorstep.contract.missing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.doorstep.contract.Leaf;
import org.jspecify.annotations.Nullable;

/** What led up to it, as she tells it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Before(
        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = Episode.TEXT_MAX)
        String happening,

        @Nullable Said planned,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = Episode.TEXT_MAX)
        String whoKnew) {}
