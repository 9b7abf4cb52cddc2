package org.doorstep.server.audit;

import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.jspecify.annotations.Nullable;

/** An entry that has no number yet; {@code at} is in milliseconds since 1970. */
record Line(
        long at,
        Who who,
        String action,
        @Nullable ChildId child,
        @Nullable RecordId record,
        Outcome outcome) {}
