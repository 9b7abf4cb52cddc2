package org.doorstep.server.concerns;

import org.doorstep.contract.concern.RaisedConcerns;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.identity.SignedIn;
import org.springframework.web.bind.annotation.RestController;

/** Shows concerns to those who have to read them, and takes their word that they have. */
@RestController
class RaisedConcernsController implements RaisedConcerns {
    private final ConcernBoard board;
    private final ReadingDesk desk;
    private final Audit audit;

    RaisedConcernsController(ConcernBoard board, ReadingDesk desk, Audit audit) {
        this.board = board;
        this.desk = desk;
        this.audit = audit;
    }

    @Override
    public Board board() {
        return board.of(caller());
    }

    @Override
    public Board read(RecordId record) {
        var caller = caller();
        if (!desk.isFor(caller, record)) {
            audit.record(caller.who(), "concern.read", null, record, Outcome.REFUSED);
            throw Problem.notFound();
        }
        desk.read(caller, record);
        return board.of(caller);
    }

    /** Anybody who visits may have been named by the authority; the others have no business here. */
    private Caller caller() {
        var caller = SignedIn.caller().orElseThrow(Problem::signedOut);
        if (caller.is(Role.WORKER) || caller.is(Role.MANAGER) || caller.is(Role.OUT_OF_HOURS)) return caller;
        audit.record(caller.who(), "concern.see", Outcome.REFUSED);
        throw Problem.notAllowed("This is for those who answer for a team, and for the out-of-hours team.");
    }
}
