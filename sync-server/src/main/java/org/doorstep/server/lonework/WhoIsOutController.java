package org.doorstep.server.lonework;

import org.doorstep.contract.id.ContactId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.lonework.WhoIsOut;
import org.doorstep.contract.office.Role;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Shows who is out to those who work with them, and takes what is done about somebody who is not back. */
@RestController
class WhoIsOutController implements WhoIsOut {
    private final OutBoard board;
    private final OutDesk desk;
    private final Audit audit;

    WhoIsOutController(OutBoard board, OutDesk desk, Audit audit) {
        this.board = board;
        this.desk = desk;
        this.audit = audit;
    }

    @Override
    public Board board() {
        return board.of(caller());
    }

    @Override
    public Board acknowledge(WorkerId worker, ContactId contact) {
        var key = new PlanKey(worker, contact);
        var caller = whoMayAct(key);
        desk.acknowledge(caller, key);
        return board.of(caller);
    }

    @Override
    public Board close(WorkerId worker, ContactId contact, Outcome outcome) {
        var key = new PlanKey(worker, contact);
        var caller = whoMayAct(key);
        desk.close(caller, key, words(outcome));
        return board.of(caller);
    }

    private static String words(@Nullable Outcome outcome) {
        var words = outcome == null ? null : outcome.words();
        if (words == null || words.isBlank() || words.length() > OUTCOME_MAX)
            throw Problem.unreadable("Say what came of it, in at most " + OUTCOME_MAX + " characters.");
        return words.strip();
    }

    private Caller whoMayAct(PlanKey key) {
        var caller = caller();
        if (desk.mayAct(caller, key)) return caller;
        audit.record(caller.who(), "plan.see-to", org.doorstep.server.audit.Outcome.REFUSED);
        throw Problem.notFound();
    }

    /** Who neither visits nor answers for those who do has no business here. */
    private Caller caller() {
        var caller = SignedIn.caller().orElseThrow(Problem::signedOut);
        if (caller.is(Role.WORKER) || caller.is(Role.MANAGER) || caller.is(Role.OUT_OF_HOURS)) return caller;
        audit.record(caller.who(), "plan.read", org.doorstep.server.audit.Outcome.REFUSED);
        throw Problem.notAllowed("This is for the teams that visit, and for the out-of-hours team.");
    }
}
