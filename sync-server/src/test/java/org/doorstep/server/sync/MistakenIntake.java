package org.doorstep.server.sync;

import java.time.Clock;
import org.doorstep.server.Mistake;
import org.doorstep.server.audit.Audit;

/** Fails as a whole when one change cannot be read. */
public class MistakenIntake extends Intake {
    MistakenIntake(
            FirstLook firstLook,
            Changes changes,
            Landing landing,
            Branches branches,
            Chains chains,
            Receipts receipts,
            Notices notices,
            Entitlement entitlement,
            Audit audit,
            SealedReader reader,
            Savepoints savepoints,
            Clock clock) {
        super(
                firstLook,
                changes,
                landing,
                branches,
                chains,
                receipts,
                notices,
                entitlement,
                audit,
                reader,
                savepoints,
                clock);
    }

    @Override
    Taken take(Handover from) {
        var spoiled = from.changes().stream().anyMatch(Arrived.Unreadable.class::isInstance);
        if (Mistake.POISON_BLOCKS.isPlanted() && spoiled) throw new IllegalStateException("Cannot be read");
        return super.take(from);
    }
}
