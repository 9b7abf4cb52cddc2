package org.doorstep.contract.missing;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whether anybody hurt her, before or while she was gone. */
public record Harm(
        Said hurt, @Nullable @Size(max = Episode.TEXT_MAX) String what) {}
