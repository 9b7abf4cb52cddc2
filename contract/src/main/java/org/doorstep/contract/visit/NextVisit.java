package org.doorstep.contract.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the worker means to come again. */
public record NextVisit(LocalDate on, @Nullable String note) {}
