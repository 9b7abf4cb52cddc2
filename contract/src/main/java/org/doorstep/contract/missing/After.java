package org.doorstep.contract.missing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.doorstep.contract.Leaf;
import org.jspecify.annotations.Nullable;

/** How she came back, what she found, and what would help, as she tells it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record After(
        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = Episode.TEXT_MAX)
        String returned,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = Episode.TEXT_MAX)
        String reception,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = Episode.TEXT_MAX)
        String feelings,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = Episode.TEXT_MAX)
        String injuries,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = Episode.TEXT_MAX)
        String wouldHaveHelped,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = Episode.TEXT_MAX)
        String wouldStop,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = Episode.TEXT_MAX)
        String wouldTell) {}
