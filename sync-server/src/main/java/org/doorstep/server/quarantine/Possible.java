package org.doorstep.server.quarantine;

import static org.doorstep.contract.sync.QuarantineDecision.CORRECTED;
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
        var all = childIsKnown ? by(reason) : List.of(SET_ASIDE);
        var isAside = kept.decision() == SET_ASIDE;
        return all.stream().filter(each -> each != SET_ASIDE || !isAside).toList();
    }

    private static List<QuarantineDecision> by(QuarantineReason reason) {
        return switch (reason) {
            // Nobody can read the first; the second goes in by itself once the server knows its kind; the third belongs
            // to a
            // record that was moved to its own child's file, where it has to be written anew.
            case UNREADABLE, UNKNOWN_TYPE, MISFILED -> List.of(SET_ASIDE);
            // Its name belongs to other work, or its record to another child: only its words can be saved.
            case ID_REUSED, CHILD_MISMATCH -> List.of(CORRECTED, SET_ASIDE);
            default -> List.of(TAKEN_IN, CORRECTED, SET_ASIDE);
        };
    }
}
