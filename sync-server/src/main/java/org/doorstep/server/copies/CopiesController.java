package org.doorstep.server.copies;

import java.util.List;
import java.util.Locale;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.Copies;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Sight;
import org.doorstep.server.http.Problem;
import org.doorstep.server.sync.ChangeLog;
import org.doorstep.server.tasks.ToBeTold;
import org.springframework.web.bind.annotation.RestController;

/** Copies of interviews: what would leave, what was made, what became of it, and what a child must be told about it. */
@RestController
class CopiesController implements Copies {
    private final CopyDesk desk;
    private final CopyLog log;
    private final CopyTable copies;
    private final TellingTable tellings;
    private final Interviews interviews;
    private final ToBeTold toBeTold;
    private final CopyWords words;
    private final Sight sight;
    private final Doorkeeper door;
    private final Audit audit;

    CopiesController(
            CopyDesk desk,
            CopyLog log,
            CopyTable copies,
            TellingTable tellings,
            Interviews interviews,
            ToBeTold toBeTold,
            CopyWords words,
            Sight sight,
            Doorkeeper door,
            Audit audit) {
        this.desk = desk;
        this.log = log;
        this.copies = copies;
        this.tellings = tellings;
        this.interviews = interviews;
        this.toBeTold = toBeTold;
        this.words = words;
        this.sight = sight;
        this.door = door;
        this.audit = audit;
    }

    @Override
    public Desk desk(RecordId recordId) {
        var caller = door.caller();
        var interview = door.interview(caller, recordId, "copy.desk");
        audit.record(caller.who(), "copy.desk", interview.childId(), recordId, Outcome.DONE);
        return desk.open(interview);
    }

    @Override
    public Preview preview(RecordId recordId, Ask ask) {
        var asked = Asking.checked(ask);
        var caller = door.caller();
        var action = "copy.preview."
                + asked.recipient().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var interview = door.interview(caller, recordId, action);
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
        var caller = door.caller();
        var interview = door.interview(caller, recordId, "copy.make");
        var id = desk.make(interview, asked, caller);
        return log.sheet(copies.find(id).orElseThrow(), interview);
    }

    @Override
    public Sheet read(String id) {
        var caller = door.caller();
        var kept = door.copy(caller, id, "copy.read");
        audit.record(caller.who(), "copy.read", kept.child(), kept.record(), Outcome.DONE);
        return log.sheet(kept, interviews.find(kept.record()).orElseThrow(Problem::notFound));
    }

    @Override
    @SuppressWarnings("NullAway") // what a stranger sent can be null whatever the types say
    public Row sent(String id, Sent sent) {
        if (sent == null || sent.how() == null) throw Problem.unreadable("Say how it went out.");
        var caller = door.caller();
        log.sent(door.copy(caller, id, "copy.sent"), sent, caller);
        return row(id);
    }

    @Override
    public Row received(String id, On on) {
        var caller = door.caller();
        log.received(door.copy(caller, id, "copy.received"), Asking.day(on), caller);
        return row(id);
    }

    @Override
    public Row keepHere(String id, Why why) {
        Asking.reason(why == null ? null : why.why());
        var caller = door.caller();
        log.keptHere(door.copy(caller, id, "copy.kept"), why.why(), caller);
        return row(id);
    }

    @Override
    public List<Row> ofChild(ChildId childId) {
        var caller = door.caller();
        var sees = sight.sees(caller, childId);
        audit.record(caller.who(), "copy.list", childId, null, sees ? Outcome.DONE : Outcome.REFUSED);
        if (!sees) throw Problem.notFound();
        return words.told(copies.ofChild(childId), childId);
    }

    @Override
    public List<Telling> toTell() {
        var caller = door.caller();
        audit.record(caller.who(), "copy.telling.list", Outcome.DONE);
        var children = sight.children(caller);
        var hers = toBeTold.open(caller, children);
        return tellings.open(children).stream()
                .filter(row -> hers.contains(row.id()))
                .filter(row -> interviews.find(row.record()).isPresent())
                .map(words::told)
                .toList();
    }

    private Row row(String id) {
        var kept = copies.find(id).orElseThrow();
        return words.told(
                kept,
                interviews.find(kept.record()).map(ChangeLog.Entry::revision).orElse(kept.revision()));
    }
}
