package org.doorstep.contract.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A promise made at this visit. */
public record VisitAction(
        String what,
        String who,
        @Nullable LocalDate dueOn,
        @Nullable Priority priority) {}
