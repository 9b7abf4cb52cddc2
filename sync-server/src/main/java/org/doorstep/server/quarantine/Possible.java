package org.doorstep.server.quarantine;

import static org.doorstep.contract.sync.QuarantineDecision.CORRECTED;
import static org.doorstep.contract.sync.QuarantineDecision.KEPT_FOR_LATER;
import static org.doorstep.contract.sync.QuarantineDecision.SET_ASIDE;
import static org.doorstep.contract.sync.QuarantineDecision.TAKEN_IN;

import java.util.List;
import org.doorstep.contract.sync.QuarantineDecision;
import org.doorstep.contract.sync.QuarantineReason;
import org.doorstep.server.sync.Kept;

/** What can be decided about a piece of work, by the reason for which it is kept apart. */
final class Possible {
    private Possible() {}

    static List<QuarantineDecision> about(Kept kept, boolean childIsKnown) {
        var reason = kept.reason();
        if (reason == null || !kept.isOpen()) return List.of();
        return by(reason).stream()
                .filter(each -> childIsKnown || each == SET_ASIDE || each == KEPT_FOR_LATER)
                .filter(each -> each != kept.decision())
                .toList();
    }

    private static List<QuarantineDecision> by(QuarantineReason reason) {
        return switch (reason) {
            // Nobody here can read it yet, or knows its kind: a later build may.
            case UNREADABLE, UNKNOWN_TYPE -> List.of(KEPT_FOR_LATER, SET_ASIDE);
            // Its record was moved to its own child's file, where it has to be written anew.
            case MISFILED -> List.of(SET_ASIDE);
            // Its name belongs to other work, or its record to another child: only its words can be saved.
            case ID_REUSED, CHILD_MISMATCH -> List.of(CORRECTED, SET_ASIDE);
            default -> List.of(TAKEN_IN, CORRECTED, SET_ASIDE);
        };
    }
}
