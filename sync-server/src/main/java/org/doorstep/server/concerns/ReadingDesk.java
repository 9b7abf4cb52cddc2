package org.doorstep.server.concerns;

import java.time.Clock;
import java.util.LinkedHashSet;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Bulletin;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.rota.OfficeHours;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A named person says that she has read a concern. */
@Component
@Transactional
class ReadingDesk {
    private final ConcernTable concerns;
    private final ConcernBoard board;
    private final Caseload caseload;
    private final Bulletin bulletin;
    private final Audit audit;
    private final Clock clock;

    ReadingDesk(
            ConcernTable concerns, ConcernBoard board, Caseload caseload, Bulletin bulletin, Audit audit, Clock clock) {
        this.concerns = concerns;
        this.board = board;
        this.caseload = caseload;
        this.bulletin = bulletin;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    boolean isFor(Caller caller, RecordId id) {
        return concerns.find(id).filter(concern -> board.isFor(caller, concern)).isPresent();
    }

    /** The others who were asked are told, so that nobody goes after it twice. */
    void read(Caller caller, RecordId id) {
        var concern = concerns.find(id).orElseThrow(Problem::notFound);
        var now = clock.instant();
        if (!concerns.read(id, caller.worker(), now)) return;
        audit.record(caller.who(), "concern.read", concern.child(), id, Outcome.DONE);
        var others = new LinkedHashSet<>(concern.askedWorkers());
        others.remove(caller.worker());
        bulletin.tell(
                others,
                null,
                name(caller.worker(), caller.name()) + " has read the concern that "
                        + name(concern.worker(), concern.worker().value()) + " raised at "
                        + OfficeHours.clock(concern.raisedAt()) + ".");
    }

    private String name(WorkerId worker, String otherwise) {
        return caseload.colleague(worker).map(Colleague::name).orElse(otherwise);
    }
}
