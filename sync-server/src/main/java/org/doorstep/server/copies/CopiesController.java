package org.doorstep.server.copies;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.Copies;
import org.doorstep.contract.office.Role;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Sight;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.identity.SignedIn;
import org.doorstep.server.sync.ChangeLog;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Who may ask about whose copies. What is not hers to see looks exactly like what does not exist. */
@RestController
class CopiesController implements Copies {
    private final CopyDesk desk;
    private final CopyLog log;
    private final CopyTable copies;
    private final Permissions permissions;
    private final TellingTable tellings;
    private final Interviews interviews;
    private final CopyWords words;
    private final Sight sight;
    private final Audit audit;

    CopiesController(
            CopyDesk desk,
            CopyLog log,
            CopyTable copies,
            Permissions permissions,
            TellingTable tellings,
            Interviews interviews,
            CopyWords words,
            Sight sight,
            Audit audit) {
        this.desk = desk;
        this.log = log;
        this.copies = copies;
        this.permissions = permissions;
        this.tellings = tellings;
        this.interviews = interviews;
        this.words = words;
        this.sight = sight;
        this.audit = audit;
    }

    @Override
    public List<Told> interviews() {
        var caller = caller();
        audit.record(caller.who(), "copy.interview.list", Outcome.DONE);
        var found = interviews.of(sight.children(caller));
        var made =
                copies.ofRecords(found.stream().map(ChangeLog.Entry::recordId).toList());
        return found.stream().map(one -> words.told(one, made)).toList();
    }

    @Override
    public Whole interview(RecordId recordId) {
        var caller = caller();
        var interview = hers(caller, recordId, "interview.read");
        audit.record(caller.who(), "interview.read", interview.childId(), recordId, Outcome.DONE);
        return desk.read(interview);
    }

    @Override
    public Desk desk(RecordId recordId) {
        var caller = caller();
        var interview = hers(caller, recordId, "copy.desk");
        audit.record(caller.who(), "copy.desk", interview.childId(), recordId, Outcome.DONE);
        return desk.open(interview);
    }

    @Override
    public Preview preview(RecordId recordId, Ask ask) {
        var asked = Asking.checked(ask);
        var caller = caller();
        var action = "copy.preview."
                + asked.recipient().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var interview = hers(caller, recordId, action);
        var preview = desk.preview(interview, asked, caller);
        audit.record(
                caller.who(),
                action,
                interview.childId(),
                recordId,
                preview.page() == null ? Outcome.REFUSED : Outcome.DONE);
        return preview;
    }

    @Override
    public Sheet make(RecordId recordId, Ask ask) {
        var asked = Asking.checked(ask);
        var caller = caller();
        var interview = hers(caller, recordId, "copy.make");
        var id = desk.make(interview, asked, caller);
        return log.sheet(copies.find(id).orElseThrow(), interview);
    }

    @Override
    public Permission ask(RecordId recordId, Asked asked) {
        var ask = Asking.checked(asked);
        var caller = caller();
        var interview = hers(caller, recordId, "copy.permission.ask");
        var id = desk.ask(interview, ask, asked.reason(), caller);
        return words.told(permissions.find(id).orElseThrow(), interview, caller);
    }

    @Override
    public List<Permission> waiting() {
        var caller = caller();
        audit.record(caller.who(), "copy.permission.list", Outcome.DONE);
        return permissions.waiting(sight.children(caller)).stream()
                .map(row -> words.told(row, interviews.find(row.record()).orElse(null), caller))
                .filter(Permission::current)
                .toList();
    }

    @Override
    public Preview asked(String id) {
        var caller = caller();
        var row = permissions
                .find(id)
                .filter(one -> sight.sees(caller, one.child()))
                .orElseThrow(Problem::notFound);
        var interview = asItStood(caller, row, "copy.permission.read");
        audit.record(caller.who(), "copy.permission.read", row.child(), row.record(), Outcome.DONE);
        return desk.preview(interview, row.ask(interview.revision()), caller);
    }

    @Override
    public Permission decide(String id, Decision decision) {
        Asking.reason(decision == null ? null : decision.why());
        var caller = caller();
        var row = permissions
                .find(id)
                .filter(one -> sight.sees(caller, one.child()))
                .orElseThrow(Problem::notFound);
        if (!caller.is(Role.MANAGER) || row.askedBy().equals(caller.worker())) {
            audit.record(caller.who(), "copy.permission.decide", row.child(), row.record(), Outcome.REFUSED);
            throw Problem.notAllowed("A manager decides this: somebody else than the one who asked.");
        }
        var interview = asItStood(caller, row, "copy.permission.decide");
        log.decide(row, decision, caller);
        return words.told(permissions.find(id).orElseThrow(), interview, caller);
    }

    @Override
    public Sheet read(String id) {
        var caller = caller();
        var kept = hersToKeep(caller, id, "copy.read");
        audit.record(caller.who(), "copy.read", kept.child(), kept.record(), Outcome.DONE);
        return log.sheet(kept, interviews.find(kept.record()).orElseThrow(Problem::notFound));
    }

    @Override
    @SuppressWarnings("NullAway") // what a stranger sent can be null whatever the types say
    public Row sent(String id, Sent sent) {
        if (sent == null || sent.how() == null) throw Problem.unreadable("Say how it went out.");
        var caller = caller();
        log.sent(hersToKeep(caller, id, "copy.sent"), sent, caller);
        return row(id);
    }

    @Override
    public Row received(String id, On on) {
        var caller = caller();
        log.received(hersToKeep(caller, id, "copy.received"), Asking.day(on), caller);
        return row(id);
    }

    @Override
    public Row keepHere(String id, Why why) {
        Asking.reason(why == null ? null : why.why());
        var caller = caller();
        log.keptHere(hersToKeep(caller, id, "copy.kept"), why.why(), caller);
        return row(id);
    }

    @Override
    public List<Row> ofChild(ChildId childId) {
        var caller = caller();
        var sees = sight.sees(caller, childId);
        audit.record(caller.who(), "copy.list", childId, null, sees ? Outcome.DONE : Outcome.REFUSED);
        if (!sees) throw Problem.notFound();
        return words.told(copies.ofChild(childId), childId);
    }

    @Override
    public List<Telling> toTell() {
        var caller = caller();
        audit.record(caller.who(), "copy.telling.list", Outcome.DONE);
        return tellings.open(sight.children(caller)).stream()
                .filter(row -> interviews.find(row.record()).isPresent())
                .map(words::told)
                .toList();
    }

    private static Caller caller() {
        var caller = SignedIn.caller().orElseThrow(Problem::signedOut);
        caller.mustBe(Role.MANAGER, Role.WORKER);
        return caller;
    }

    private ChangeLog.Entry hers(Caller caller, RecordId recordId, String action) {
        var interview = interviews.find(recordId);
        return seen(caller, interview, interview.map(ChangeLog.Entry::childId).orElse(null), recordId, action);
    }

    private ChangeLog.Entry asItStood(Caller caller, Permissions.Row row, String action) {
        var interview = hers(caller, row.record(), action);
        if (interview.changeId().equals(row.head())) return interview;
        throw Problem.conflict("moved-on", "The interview has changed since this was asked. It is asked for again.");
    }

    private CopyTable.Kept hersToKeep(Caller caller, String id, String action) {
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

    private Row row(String id) {
        var kept = copies.find(id).orElseThrow();
        return words.told(
                kept,
                interviews.find(kept.record()).map(ChangeLog.Entry::revision).orElse(kept.revision()));
    }
}
