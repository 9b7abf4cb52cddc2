package org.doorstep.server.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.doorstep.contract.sync.Change;
import org.doorstep.contract.sync.QuarantineReason;
import org.doorstep.contract.sync.RecordType;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Grace;
import org.springframework.stereotype.Component;

/**
 * Whether a change may become part of the child's file. What was begun while the child was its author's does, though she
 * has moved since; an author who has been told that she moved has some working days to finish. Whether that time is kept
 * is the server's clock's to say: a tablet's can only let something in, never keep it out.
 *
 * @see "Decision 0014"
 */
@Component
class Entitlement {
    private static final ZoneId WHERE_CHILDREN_LIVE = ZoneId.of("Europe/London");

    private final Caseload caseload;
    private final Misfilings misfilings;
    private final Grace grace;

    Entitlement(Caseload caseload, Misfilings misfilings, Grace grace) {
        this.caseload = caseload;
        this.misfilings = misfilings;
        this.grace = grace;
    }

    /** The office checks whom its people may see before it writes; tablets are asked what they held. */
    Optional<QuarantineReason> objection(Change change, Instant receivedAt) {
        if (isMisfiled(change)) return Optional.of(QuarantineReason.MISFILED);
        if (OfficeChanges.wrote(change) || wasHersInTime(change, receivedAt)) return Optional.empty();
        return Optional.of(QuarantineReason.OUT_OF_SCOPE);
    }

    boolean isMisfiled(Change change) {
        return misfilings.hold(change.recordId());
    }

    private boolean wasHersInTime(Change change, Instant receivedAt) {
        if (!caseload.heldAt(change.author(), change.childId(), change.scopeVersion())) return false;
        if (change.toldScope() == null || isUnfinished(change)) return true;
        return caseload.departure(change.author(), change.childId())
                .filter(left -> knewOf(left, change))
                .map(left -> grace.lastDay(left.on()))
                .filter(lastDay -> dayOf(receivedAt).isAfter(lastDay)
                        && dayOf(sealedAt(change)).isAfter(lastDay))
                .isEmpty();
    }

    /** It is sealed only when the last day is over, and counts as no visit. */
    private static boolean isUnfinished(Change change) {
        return RecordType.UNFINISHED.wireName().equals(change.type());
    }

    private static boolean knewOf(Caseload.Departure left, Change change) {
        var told = change.toldScope();
        return told != null && told >= left.version();
    }

    private static Instant sealedAt(Change change) {
        var offset = change.clockOffsetMs();
        return offset == null ? change.sealedAt() : change.sealedAt().plusMillis(offset);
    }

    private static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, WHERE_CHILDREN_LIVE);
    }
}
