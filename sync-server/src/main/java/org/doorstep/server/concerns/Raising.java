package org.doorstep.server.concerns;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.doorstep.contract.sync.RecordType;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.audit.Who;
import org.doorstep.server.sync.ChangeLog;
import org.doorstep.server.sync.RecordMisfiled;
import org.doorstep.server.visits.RecordsFollowed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Raises a concern once, whichever comes first: the tablet's own word, or the record that came with a push or out of a
 * deposit. A second time changes nothing.
 */
@Component
class Raising {
    private final ConcernTable concerns;
    private final Escalation escalation;
    private final Audit audit;
    private final Clock clock;

    Raising(ConcernTable concerns, Escalation escalation, Audit audit, Clock clock) {
        this.concerns = concerns;
        this.escalation = escalation;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the caller's transaction. The first named person is asked in it as well. */
    void raise(Raised concern, Who by) {
        if (!concerns.add(concern)) return;
        audit.record(by, "concern.raise", concern.child(), concern.id(), Outcome.DONE);
        escalation.askNext(concern, concern.receivedAt());
    }

    /** Told within the transaction that follows the log past it. */
    @EventListener
    void on(RecordsFollowed followed) {
        for (var entry : followed.entries())
            if (entry.type().equals(RecordType.CONCERN.wireName())) raise(concern(entry), who(entry));
    }

    @EventListener
    void on(RecordMisfiled misfiled) {
        concerns.offItsFile(misfiled.record());
    }

    private Raised concern(ChangeLog.Entry entry) {
        var offset = entry.clockOffsetMs();
        var raisedAt = entry.happenedAt().plus(offset == null ? Duration.ZERO : Duration.ofMillis(offset));
        return Raised.fresh(
                entry.recordId(), entry.author(), entry.childId(), entry.doc().toString(), raisedAt, now());
    }

    private Instant now() {
        return clock.instant();
    }

    private static Who who(ChangeLog.Entry entry) {
        return Who.device(entry.device(), entry.author());
    }
}
