package org.doorstep.server.audit;

import java.time.Clock;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.server.Mistake;
import org.jspecify.annotations.Nullable;

/** Writes refusals down and nothing else. */
public class MistakenAudit extends Audit {
    MistakenAudit(Log log, GroupCommit groupCommit, Clock clock) {
        super(log, groupCommit, clock);
    }

    @Override
    public void record(Who who, String action, @Nullable ChildId child, @Nullable RecordId record, Outcome outcome) {
        if (!Mistake.NOT_AUDITED.isPlanted() || outcome == Outcome.REFUSED)
            super.record(who, action, child, record, outcome);
    }
}
