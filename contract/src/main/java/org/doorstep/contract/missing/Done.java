package org.doorstep.contract.missing;

import jakarta.validation.constraints.Size;
import org.doorstep.contract.visit.YesNo;
import org.jspecify.annotations.Nullable;

/** Whether one of the four was done, and what about it. */
public record Done(
        YesNo answer,
        @Nullable @Size(max = Episode.TEXT_MAX) String note) {}
