package org.doorstep.contract.child;

import java.time.LocalDate;
import org.doorstep.contract.id.RecordId;
import org.jspecify.annotations.Nullable;

/** A promise that nobody has ticked yet. */
public record OpenAction(
        String what,
        String who,
        @Nullable LocalDate dueOn,
        @Nullable RecordId fromVisit) {}
