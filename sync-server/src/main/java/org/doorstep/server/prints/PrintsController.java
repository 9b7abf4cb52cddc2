package org.doorstep.server.prints;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.Prints;
import org.doorstep.contract.office.ReceivedVisits.Known;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.RecordType;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Sight;
import org.doorstep.server.caseload.Withholding;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.identity.SignedIn;
import org.doorstep.server.sync.ChangeLog;
import org.doorstep.server.sync.CommitQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Prints a visit for a named reader, and takes what a second manager decided about what starts withheld. */
@RestController
class PrintsController implements Prints {
    private final Printer printer;
    private final Releases releases;
    private final ReleaseWords words;
    private final Withholding withholding;
    private final ChangeLog changes;
    private final Caseload caseload;
    private final Sight sight;
    private final CommitQueue commits;
    private final Audit audit;

    PrintsController(
            Printer printer,
            Releases releases,
            ReleaseWords words,
            Withholding withholding,
            ChangeLog changes,
            Caseload caseload,
            Sight sight,
            CommitQueue commits,
            Audit audit) {
        this.printer = printer;
        this.releases = releases;
        this.words = words;
        this.withholding = withholding;
        this.changes = changes;
        this.caseload = caseload;
        this.sight = sight;
        this.commits = commits;
        this.audit = audit;
    }

    @Override
    public Readers readers(RecordId recordId) {
        var caller = caller();
        var card = card(hers(caller, recordId, "visit.print.readers"));
        var kept = withholding.sentences(card).keySet();
        var people = new LinkedHashMap<PersonId, Known>();
        card.people().forEach((id, person) -> {
            if (!kept.contains(id)) people.put(id, new Known(person.name(), person.relationship()));
        });
        audit.record(caller.who(), "visit.print.readers", card.id(), recordId, Outcome.DONE);
        return new Readers((card.name() + " " + card.familyName()).strip(), people);
    }

    @Override
    public Sheet print(RecordId recordId, Reader reader) {
        check(reader);
        var caller = caller();
        var action =
                "visit.print." + reader.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var record = hers(caller, recordId, action);
        var sheet = printer.sheet(record, card(record), reader, caller);
        audit.record(caller.who(), action, record.childId(), recordId, Outcome.DONE);
        return sheet;
    }

    @Override
    public Release ask(RecordId recordId, Asked asked) {
        check(asked);
        var caller = caller();
        var record = hers(caller, recordId, "print.release.ask");
        if (!Withheld.from(asked.reader().kind()).contains(asked.part()) || !Withheld.canBeReleased(asked.part()))
            throw Problem.conflict("not-withheld", "This is not withheld from that reader, or never comes onto paper.");
        if (!OwnSay.allows(record.doc(), card(record), asked.reader()))
            throw Problem.conflict(
                    "not-agreed",
                    "The adult whom this is about has not said yes to this reader, and nobody else can. Ask, and write the"
                            + " answer into the record.");
        var id = commits.commit(() -> {
            audit.record(caller.who(), "print.release.ask", record.childId(), recordId, Outcome.DONE);
            return releases.of(recordId, record.changeId(), asked.reader()).stream()
                    .filter(row -> row.part() == asked.part() && (row.decided() == null || row.isApproved()))
                    .findFirst()
                    .map(Releases.Row::id)
                    .orElseGet(
                            () -> releases.ask(recordId, record.childId(), record.changeId(), asked, caller.worker()));
        });
        return words.told(releases.find(id).orElseThrow(), caller);
    }

    @Override
    public List<Release> waiting() {
        var caller = caller();
        audit.record(caller.who(), "print.release.list", Outcome.DONE);
        return releases.waiting(sight.children(caller)).stream()
                .filter(row -> changes.history(row.record()).stream()
                        .reduce((earlier, later) -> later)
                        .filter(head -> head.changeId().equals(row.head()))
                        .isPresent())
                .map(row -> words.told(row, caller))
                .toList();
    }

    @Override
    public Release decide(String id, Decision decision) {
        if (!isReason(decision.why())) throw needsReason();
        var caller = caller();
        var row =
                releases.find(id).filter(one -> sight.sees(caller, one.child())).orElseThrow(Problem::notFound);
        var action = decision.approve() ? "print.release.approve" : "print.release.decline";
        if (!caller.is(Role.MANAGER) || row.askedBy().equals(caller.worker())) {
            audit.record(caller.who(), action, row.child(), row.record(), Outcome.REFUSED);
            throw Problem.notAllowed("A second manager decides this: somebody else than the one who asked.");
        }
        if (!hers(caller, row.record(), action).changeId().equals(row.head()))
            throw Problem.conflict("moved-on", "The record has changed since this was asked. It is asked for again.");
        commits.commit(() -> {
            if (!releases.decide(id, decision, caller.worker()))
                throw Problem.conflict("decided", "Somebody has decided about this already.");
            audit.record(caller.who(), action, row.child(), row.record(), Outcome.DONE);
            return id;
        });
        return words.told(releases.find(id).orElseThrow(), caller);
    }

    private static Caller caller() {
        var caller = SignedIn.caller().orElseThrow(Problem::signedOut);
        caller.mustBe(Role.MANAGER, Role.WORKER);
        return caller;
    }

    /** The record as it stands, when she may see the child. */
    private ChangeLog.Entry hers(Caller caller, RecordId recordId, String action) {
        var history = changes.history(recordId);
        var head = history.isEmpty() ? null : history.getLast();
        if (head != null && head.type().equals(RecordType.VISIT.wireName()) && sight.sees(caller, head.childId()))
            return head;
        audit.record(caller.who(), action, head == null ? null : head.childId(), recordId, Outcome.REFUSED);
        throw Problem.notFound();
    }

    private Child card(ChangeLog.Entry record) {
        return caseload.facts(record.childId()).orElseThrow(Problem::notFound);
    }

    @SuppressWarnings("NullAway") // what a stranger sent can be null whatever the types say
    private static void check(@Nullable Reader reader) {
        if (reader == null
                || reader.kind() == null
                || reader.name() == null
                || reader.name().isBlank()
                || reader.name().length() > NAME_MAX)
            throw Problem.unreadable(
                    "A printed page names its reader: say who it is for, in at most " + NAME_MAX + " characters.");
    }

    @SuppressWarnings("NullAway") // as above
    private static void check(@Nullable Asked asked) {
        if (asked == null || asked.part() == null || !isReason(asked.reason())) throw needsReason();
        check(asked.reader());
    }

    private static boolean isReason(@Nullable String reason) {
        return reason != null && !reason.isBlank() && reason.length() <= REASON_MAX;
    }

    private static Problem needsReason() {
        return Problem.unreadable("This needs its reason, in at most " + REASON_MAX + " characters. It is kept.");
    }
}
