package org.doorstep.server.sync;

import java.util.List;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.Misfiled;
import org.doorstep.contract.office.Role;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Sight;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** A manager reports what she sees on the wrong file; everything after that is the records officer's. */
@RestController
class MisfiledController implements Misfiled {
    private final Misfiling misfiling;
    private final Misfilings misfilings;
    private final Records records;
    private final Caseload caseload;
    private final Sight sight;
    private final Audit audit;

    MisfiledController(
            Misfiling misfiling, Misfilings misfilings, Records records, Caseload caseload, Sight sight, Audit audit) {
        this.misfiling = misfiling;
        this.misfilings = misfilings;
        this.records = records;
        this.caseload = caseload;
        this.sight = sight;
        this.audit = audit;
    }

    @Override
    public Taken report(Report report) {
        var caller = caller("breach.misfiled", report.recordId(), Role.MANAGER, Role.RECORDS_OFFICER);
        if (report.recordId() == null) throw Problem.unreadable("Say which record.");
        var why = report.why() == null ? "" : report.why().strip();
        if (why.isEmpty() || why.length() > WHY_MAX)
            throw Problem.unreadable("Say why, in at most " + WHY_MAX + " characters.");
        if (!caller.is(Role.RECORDS_OFFICER)) mustSee(caller, report.recordId());
        return misfiling.takeOff(report.recordId(), why, caller);
    }

    @Override
    public List<Row> rows() {
        var caller = caller("misfiled.list", null, Role.RECORDS_OFFICER);
        audit.record(caller.who(), "misfiled.list", Outcome.DONE);
        return misfilings.newestFirst();
    }

    @Override
    public Whole whole(RecordId record) {
        var caller = caller("misfiled.read", record, Role.RECORDS_OFFICER);
        var row = misfilings.find(record).orElseThrow(Problem::notFound);
        audit.record(caller.who(), "misfiled.read", row.childId(), record, Outcome.DONE);
        return new Whole(row, misfiling.document(record));
    }

    @Override
    public Refiled refile(RecordId record, RightChild right) {
        var caller = caller("record.refile", record, Role.RECORDS_OFFICER);
        if (right.child() == null) throw Problem.unreadable("Say which child is the right one.");
        caseload.facts(right.child()).orElseThrow(Problem::notFound);
        return misfiling.refile(record, right.child(), caller);
    }

    /** One who is out of scope and one that does not exist are refused alike, and so is one that is hidden already. */
    private void mustSee(Caller caller, RecordId record) {
        var child = records.find(record.value()).map(head -> new ChildId(head.childId()));
        if (child.filter(c -> sight.sees(caller, c)).isPresent() && !misfilings.hold(record)) return;
        audit.record(caller.who(), "breach.misfiled", child.orElse(null), record, Outcome.REFUSED);
        throw Problem.notFound();
    }

    private Caller caller(String action, @Nullable RecordId record, Role... any) {
        var caller = SignedIn.caller().orElseThrow(Problem::signedOut);
        for (var role : any) if (caller.is(role)) return caller;
        audit.record(caller.who(), action, null, record, Outcome.REFUSED);
        throw Problem.notAllowed("This is for the records officer. Tell her, or a manager of the team.");
    }
}
