package org.doorstep.server.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
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
        return asking(List.of(change)).objection(change, receivedAt);
    }

    /** For changes that are taken in together: who holds whom does not change meanwhile, so each thing is asked once. */
    Asking asking(Collection<Change> changes) {
        return new Asking(misfilings.among(
                changes.stream().map(each -> each.recordId().value()).collect(Collectors.toSet())));
    }

    boolean isMisfiled(Change change) {
        return misfilings.hold(change.recordId());
    }

    /** The same question about each of several changes. */
    final class Asking {
        private final Set<String> misfiled;
        private final Map<Hold, Boolean> held = new HashMap<>();
        private final Map<Hold, Optional<Caseload.Departure>> departures = new HashMap<>();

        private Asking(Set<String> misfiled) {
            this.misfiled = misfiled;
        }

        Optional<QuarantineReason> objection(Change change, Instant receivedAt) {
            if (misfiled.contains(change.recordId().value())) return Optional.of(QuarantineReason.MISFILED);
            if (OfficeChanges.wrote(change) || wasHersInTime(change, receivedAt)) return Optional.empty();
            return Optional.of(QuarantineReason.OUT_OF_SCOPE);
        }

        private boolean wasHersInTime(Change change, Instant receivedAt) {
            if (!isHeld(new Hold(change.author(), change.childId(), change.scopeVersion()))) return false;
            if (change.toldScope() == null || isUnfinished(change)) return true;
            return departure(new Hold(change.author(), change.childId(), 0))
                    .filter(left -> knewOf(left, change))
                    .map(left -> grace.lastDay(left.on()))
                    .filter(lastDay -> dayOf(receivedAt).isAfter(lastDay)
                            && dayOf(sealedAt(change)).isAfter(lastDay))
                    .isEmpty();
        }

        private boolean isHeld(Hold hold) {
            return held.computeIfAbsent(hold, h -> caseload.heldAt(h.worker(), h.child(), h.scopeVersion()));
        }

        private Optional<Caseload.Departure> departure(Hold hold) {
            return departures.computeIfAbsent(hold, h -> caseload.departure(h.worker(), h.child()));
        }
    }

    private record Hold(WorkerId worker, ChildId child, long scopeVersion) {}

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
