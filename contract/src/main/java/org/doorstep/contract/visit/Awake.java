package org.doorstep.contract.visit;

import org.jspecify.annotations.Nullable;

/** Whether a baby was awake at some time of the visit. */
public record Awake(YesNo answer, @Nullable String note) {}
