package org.doorstep.server.quarantine;

import org.doorstep.contract.child.Child;
import org.doorstep.server.sync.Kept;
import org.jspecify.annotations.Nullable;

/** Who decides, in words, for somebody who does not. It says no child's name. */
final class Standing {
    private Standing() {}

    static String of(Kept kept, @Nullable Child card, Sight sight) {
        if (Sight.isMisfiled(kept)) return "The records officer decides about it.";
        if (sight.everything()) return "The manager of the child's team decides about it.";
        var team = card == null ? null : card.team();
        return team == null
                ? "The manager of whoever wrote it decides about it."
                : "It is about a child of " + team + ". The manager there decides about it.";
    }
}
