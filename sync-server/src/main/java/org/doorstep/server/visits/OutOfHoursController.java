package org.doorstep.server.visits;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.child.Address;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.contact.Contact;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.OutOfHours;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.RecordType;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.identity.SignedIn;
import org.doorstep.server.sync.ChangeLog;
import org.doorstep.server.sync.ContactDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Shows the out-of-hours team what it needs about any child, each time on record, and takes in what it did. */
@RestController
class OutOfHoursController implements OutOfHours {
    private static final int CONTACTS_SHOWN = 5;
    private static final Comparator<ReceivedVisit> LATEST_FIRST =
            Comparator.comparing(ReceivedVisit::startedAt).reversed();

    private final Caseload caseload;
    private final VisitFiles visits;
    private final ChangeLog log;
    private final ContactDesk desk;
    private final AgreedWrong agreed;
    private final Audit audit;
    private final JsonMapper json;

    OutOfHoursController(
            Caseload caseload,
            VisitFiles visits,
            ChangeLog log,
            ContactDesk desk,
            AgreedWrong agreed,
            Audit audit,
            JsonMapper json) {
        this.caseload = caseload;
        this.visits = visits;
        this.log = log;
        this.desk = desk;
        this.agreed = agreed;
        this.audit = audit;
        this.json = json;
    }

    @Override
    public Sheet child(ChildId child) {
        return sheet(child, caller(child, "child.out-of-hours"));
    }

    @Override
    public Sheet record(ChildId child, Contact contact) {
        var caller = caller(child, "contact.record");
        check(contact);
        caseload.facts(child).orElseThrow(Problem::notFound);
        desk.write(caller, child, contact);
        return sheet(child, caller);
    }

    private Sheet sheet(ChildId id, Caller caller) {
        var child = caseload.facts(id).orElseThrow(Problem::notFound);
        audit.record(caller.who(), "child.out-of-hours", id, null, Outcome.DONE);
        return new Sheet(
                id,
                (child.name() + " " + child.familyName()).strip(),
                child.bornOn(),
                child.expectedOn(),
                child.worker(),
                child.team(),
                child.safety(),
                child.cohorts(),
                child.placement(),
                home(child),
                child.language(),
                child.communication(),
                agreed.on(child),
                lastVisits(id),
                lastContacts(id));
    }

    private static @Nullable Home home(Child child) {
        Address at = child.livesAt() == null ? null : child.addresses().get(child.livesAt());
        if (at == null) return null;
        var withheld = at.withheldFrom().entrySet().stream()
                .map(entry -> {
                    var person = child.people().get(entry.getKey());
                    var who = person == null ? "Somebody" : person.name() + " (" + person.relationship() + ")";
                    return who + " must not learn this address: " + entry.getValue();
                })
                .sorted()
                .toList();
        return new Home(at.lines(), at.postcode(), withheld);
    }

    private List<VisitLine> lastVisits(ChildId child) {
        var last = visits.of(List.of(child)).stream()
                .sorted(LATEST_FIRST)
                .limit(VISITS_SHOWN)
                .toList();
        var names = caseload.workerNames(
                last.stream().map(ReceivedVisit::author).distinct().toList());
        return last.stream()
                .map(visit -> visit.line(name(names, visit.author()), summary(visit)))
                .toList();
    }

    private @Nullable String summary(ReceivedVisit visit) {
        var history = log.history(visit.id());
        return history.isEmpty()
                ? null
                : history.getLast().doc().path("summary").asStringOpt().orElse(null);
    }

    private List<ContactLine> lastContacts(ChildId child) {
        var entries = log.newest(child, RecordType.CONTACT.wireName(), CONTACTS_SHOWN);
        var names = caseload.workerNames(
                entries.stream().map(ChangeLog.Entry::author).distinct().toList());
        return entries.stream()
                .map(e -> new ContactLine(
                        e.recordId(),
                        name(names, e.author()),
                        e.receivedAt(),
                        json.treeToValue(e.doc(), Contact.class)))
                .toList();
    }

    private static String name(Map<WorkerId, String> names, WorkerId worker) {
        return names.getOrDefault(worker, worker.value());
    }

    private static void check(Contact contact) {
        need(contact.at(), "Say when it was.");
        need(contact.how(), "Say how you were in touch.");
        text(contact.who(), Contact.WHO_MAX, "Say who it was, in at most " + Contact.WHO_MAX + " characters.");
        text(contact.did(), Contact.TEXT_MAX, "Say what was done, in at most " + Contact.TEXT_MAX + " characters.");
        var left = contact.leftToDo();
        if (left != null && left.length() > Contact.TEXT_MAX)
            throw Problem.unreadable("What is left to do has at most " + Contact.TEXT_MAX + " characters.");
    }

    private static void text(@Nullable String value, int max, String sentence) {
        if (value == null || value.isBlank() || value.length() > max) throw Problem.unreadable(sentence);
    }

    private static void need(@Nullable Object value, String sentence) {
        if (value == null) throw Problem.unreadable(sentence);
    }

    private Caller caller(ChildId child, String action) {
        var caller = SignedIn.caller().orElseThrow(Problem::signedOut);
        if (caller.is(Role.OUT_OF_HOURS)) return caller;
        audit.record(caller.who(), action, child, null, Outcome.REFUSED);
        throw Problem.notAllowed("This is for the out-of-hours team.");
    }
}
