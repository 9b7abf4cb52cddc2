package org.doorstep.contract.missing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.doorstep.contract.Leaf;
import org.jspecify.annotations.Nullable;

/** Where she was and how she managed, as she tells it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record During(
        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = Episode.TEXT_MAX)
        String where,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = Episode.TEXT_MAX)
        String travelled,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = Episode.TEXT_MAX)
        String slept,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = Episode.TEXT_MAX)
        String money,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = Episode.TEXT_MAX)
        String food,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = Episode.TEXT_MAX)
        String online) {}
