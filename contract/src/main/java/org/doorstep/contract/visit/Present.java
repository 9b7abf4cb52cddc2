package org.doorstep.contract.visit;

import org.doorstep.contract.id.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody who was there: one of the child's people by reference, or a visitor by name. */
public record Present(
        @Nullable PersonId personId,
        @Nullable String name,
        @Nullable String relationship) {}
