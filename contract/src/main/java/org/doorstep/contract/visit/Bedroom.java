package org.doorstep.contract.visit;

import org.jspecify.annotations.Nullable;

/** Where she sleeps: seen or not, and what the worker noticed. */
public record Bedroom(BedroomSeen outcome, @Nullable String note) {}
