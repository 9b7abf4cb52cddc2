package org.doorstep.server.copies;

import java.util.List;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.Copies.Preview;
import org.doorstep.contract.office.CopyPermissions;
import org.doorstep.contract.office.Role;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Sight;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.sync.ChangeLog;
import org.springframework.web.bind.annotation.RestController;

/** What is asked of a manager about a copy, and what she says to it. */
@RestController
class CopyPermissionsController implements CopyPermissions {
    private final CopyDesk desk;
    private final CopyLog log;
    private final Permissions permissions;
    private final Interviews interviews;
    private final CopyWords words;
    private final Doorkeeper door;
    private final Sight sight;
    private final Audit audit;

    CopyPermissionsController(
            CopyDesk desk,
            CopyLog log,
            Permissions permissions,
            Interviews interviews,
            CopyWords words,
            Doorkeeper door,
            Sight sight,
            Audit audit) {
        this.desk = desk;
        this.log = log;
        this.permissions = permissions;
        this.interviews = interviews;
        this.words = words;
        this.door = door;
        this.sight = sight;
        this.audit = audit;
    }

    @Override
    public Permission ask(RecordId recordId, Asked asked) {
        var ask = Asking.checked(asked);
        var caller = door.caller();
        var interview = door.interview(caller, recordId, "copy.permission.ask");
        var id = desk.ask(interview, ask, asked.reason(), caller);
        return words.told(permissions.find(id).orElseThrow(), interview, caller);
    }

    @Override
    public List<Permission> waiting() {
        var caller = door.caller();
        audit.record(caller.who(), "copy.permission.list", Outcome.DONE);
        return permissions.waiting(sight.children(caller)).stream()
                .map(row -> words.told(row, interviews.find(row.record()).orElse(null), caller))
                .filter(Permission::current)
                .toList();
    }

    @Override
    public Preview asked(String id) {
        var caller = door.caller();
        var row = hers(caller, id);
        var interview = asItStood(caller, row, "copy.permission.read");
        audit.record(caller.who(), "copy.permission.read", row.child(), row.record(), Outcome.DONE);
        return desk.preview(interview, row.ask(interview.revision()), caller);
    }

    @Override
    public Permission decide(String id, Decision decision) {
        Asking.reason(decision == null ? null : decision.why());
        var caller = door.caller();
        var row = hers(caller, id);
        if (!caller.is(Role.MANAGER) || row.askedBy().equals(caller.worker())) {
            audit.record(caller.who(), "copy.permission.decide", row.child(), row.record(), Outcome.REFUSED);
            throw Problem.notAllowed("A manager decides this: somebody else than the one who asked.");
        }
        var interview = asItStood(caller, row, "copy.permission.decide");
        log.decide(row, decision, caller);
        return words.told(permissions.find(id).orElseThrow(), interview, caller);
    }

    private Permissions.Row hers(Caller caller, String id) {
        return permissions
                .find(id)
                .filter(one -> sight.sees(caller, one.child()))
                .orElseThrow(Problem::notFound);
    }

    private ChangeLog.Entry asItStood(Caller caller, Permissions.Row row, String action) {
        var interview = door.interview(caller, row.record(), action);
        if (interview.changeId().equals(row.head())) return interview;
        throw Problem.conflict("moved-on", "The interview has changed since this was asked. It is asked for again.");
    }
}
