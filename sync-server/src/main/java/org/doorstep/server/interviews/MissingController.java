package org.doorstep.server.interviews;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.doorstep.contract.office.Missing;
import org.doorstep.contract.office.Role;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Sight;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.identity.SignedIn;
import org.springframework.web.bind.annotation.RestController;

/** Shows returns and what became of them: a manager her teams', a worker those of her own children. */
@RestController
class MissingController implements Missing {
    private final MissingBoard board;
    private final Measuring measuring;
    private final Sight sight;
    private final Audit audit;

    MissingController(MissingBoard board, Measuring measuring, Sight sight, Audit audit) {
        this.board = board;
        this.measuring = measuring;
        this.sight = sight;
        this.audit = audit;
    }

    @Override
    public Board board() {
        var caller = caller("missing.list");
        var answer = board.of(sight.children(caller));
        audit.record(caller.who(), "missing.list", Outcome.DONE);
        return answer;
    }

    @Override
    public Measures measures(LocalDate from, LocalDate to) {
        var caller = caller("missing.measure");
        if (to.isBefore(from)) throw Problem.unreadable("The period ends before it begins. Change one of the days.");
        if (ChronoUnit.DAYS.between(from, to) >= DAYS_MAX)
            throw Problem.unreadable("Please ask for at most " + DAYS_MAX + " days at once.");
        var answer = measuring.of(sight.children(caller), from, to);
        audit.record(caller.who(), "missing.measure", Outcome.DONE);
        return answer;
    }

    private Caller caller(String action) {
        var caller = SignedIn.caller().orElseThrow(Problem::signedOut);
        if (caller.is(Role.MANAGER) || caller.is(Role.WORKER)) return caller;
        audit.record(caller.who(), action, Outcome.REFUSED);
        throw Problem.notAllowed("This is for those who work with children, and for the managers of their teams.");
    }
}
