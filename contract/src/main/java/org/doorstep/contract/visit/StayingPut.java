package org.doorstep.contract.visit;

import org.jspecify.annotations.Nullable;

/** Staying put: what was decided and why. */
public record StayingPut(StayingPutAnswer answer, @Nullable String why) {}
