package org.doorstep.contract.visit;

import org.jspecify.annotations.Nullable;

/** Whether the mother of a child who is not born yet was seen: before birth that is what is asked. */
public record MotherSeen(YesNo answer, @Nullable String note) {}
