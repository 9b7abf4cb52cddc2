package org.doorstep.server.copies;

import java.util.Optional;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Sight;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.identity.SignedIn;
import org.doorstep.server.sync.ChangeLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may ask about whose copies. What is not hers to see looks exactly like what does not exist. */
@Component
class Doorkeeper {
    private final Interviews interviews;
    private final CopyTable copies;
    private final Sight sight;
    private final Audit audit;

    Doorkeeper(Interviews interviews, CopyTable copies, Sight sight, Audit audit) {
        this.interviews = interviews;
        this.copies = copies;
        this.sight = sight;
        this.audit = audit;
    }

    /** @throws Problem 403 for whoever works with no child */
    Caller caller() {
        var caller = SignedIn.caller().orElseThrow(Problem::signedOut);
        caller.mustBe(Role.MANAGER, Role.WORKER);
        return caller;
    }

    /** @throws Problem 404 for an interview that is not hers to see, and for none */
    ChangeLog.Entry interview(Caller caller, RecordId recordId, String action) {
        var interview = interviews.find(recordId);
        return seen(caller, interview, interview.map(ChangeLog.Entry::childId).orElse(null), recordId, action);
    }

    /** @throws Problem 404 for a copy that is not hers to see, and for one whose interview was on the wrong file */
    CopyTable.Kept copy(Caller caller, String id, String action) {
        var kept = copies.find(id).filter(one -> interviews.find(one.record()).isPresent());
        return seen(
                caller,
                kept,
                kept.map(CopyTable.Kept::child).orElse(null),
                kept.map(CopyTable.Kept::record).orElse(null),
                action);
    }

    private <T> T seen(
            Caller caller, Optional<T> thing, @Nullable ChildId child, @Nullable RecordId record, String action) {
        if (thing.isPresent() && child != null && sight.sees(caller, child)) return thing.get();
        audit.record(caller.who(), action, child, record, Outcome.REFUSED);
        throw Problem.notFound();
    }
}
