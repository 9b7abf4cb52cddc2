package org.doorstep.server.sync;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.Disputes;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.Change;
import org.doorstep.contract.sync.Pull;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Sight;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.identity.SignedIn;
import org.springframework.web.bind.annotation.RestController;

/** Shows the office what waits for a decision and takes the decision in the decider's own name, as a change. */
@RestController
class DisputesController implements Disputes {
    private final DisputeRows rows;
    private final OfficeChanges office;
    private final Sight sight;
    private final Caseload caseload;
    private final Audit audit;

    DisputesController(DisputeRows rows, OfficeChanges office, Sight sight, Caseload caseload, Audit audit) {
        this.rows = rows;
        this.office = office;
        this.sight = sight;
        this.caseload = caseload;
        this.audit = audit;
    }

    @Override
    public List<Waiting> waiting() {
        var caller = caller("disputes.list");
        var seen = rows.waiting(sight.children(caller));
        var names = caseload.names(
                seen.stream().map(DisputeRows.Row::child).distinct().toList());
        audit.record(caller.who(), "disputes.list", Outcome.DONE);
        return seen.stream()
                .map(row -> new Waiting(
                        row.record(),
                        row.child(),
                        names.getOrDefault(row.child(), row.child().value()),
                        row.type(),
                        row.leaves(),
                        Instant.ofEpochMilli(row.since())))
                .toList();
    }

    @Override
    public Disputed of(RecordId recordId) {
        var caller = caller("dispute.read");
        var item = inSight(caller, recordId, "dispute.read");
        audit.record(caller.who(), "dispute.read", item.childId(), recordId, Outcome.DONE);
        return disputed(item);
    }

    @Override
    public Disputed decide(RecordId recordId, Decision decision) {
        var caller = caller("dispute.decide");
        var item = inSight(caller, recordId, "dispute.decide");
        var conflict = conflictsOf(item).get(decision.leaf());
        if (conflict == null) throw movedOn("This has been decided meanwhile. Look at the record again.");
        if (!item.head().equals(decision.head()))
            throw movedOn("Somebody has changed the record meanwhile. Look at it again, then decide.");
        var why = reason(decision.why());
        var resolution = new HashMap<String, Object>(Map.of("why", why));
        value(conflict, decision).ifPresent(value -> resolution.put("value", value));
        var act = OfficeAct.on(caller.worker(), recordId, item.childId(), item.type(), item.head(), Map.of())
                .with("resolves", Map.of(decision.leaf(), resolution));
        office.write(item.signedOff() == null ? act : act.amending(why));
        audit.record(caller.who(), "dispute.decide", item.childId(), recordId, Outcome.DONE);
        return disputed(inSight(caller, recordId, "dispute.decide"));
    }

    @Override
    public Disputed signOff(RecordId recordId, Reading reading) {
        var caller = caller("record.sign-off");
        caller.mustBe(Role.MANAGER);
        var item = inSight(caller, recordId, "record.sign-off");
        if (item.signedOff() != null) return disputed(item);
        if (!item.head().equals(reading.head()))
            throw movedOn("Somebody has changed the record meanwhile. Read it again, then sign it off.");
        if (!conflictsOf(item).isEmpty())
            throw Problem.conflict("disputed", "People said different things in this record. Decide that first.");
        var act = OfficeAct.on(caller.worker(), recordId, item.childId(), item.type(), item.head(), Map.of())
                .with("signsOff", new Change.SignOff(reading.note()));
        office.write(act);
        audit.record(caller.who(), "record.sign-off", item.childId(), recordId, Outcome.DONE);
        return disputed(inSight(caller, recordId, "record.sign-off"));
    }

    private Caller caller(String action) {
        var caller = SignedIn.caller().orElseThrow(Problem::signedOut);
        if (caller.is(Role.MANAGER) || caller.is(Role.WORKER)) return caller;
        audit.record(caller.who(), action, Outcome.REFUSED);
        throw Problem.notAllowed("Your sign-in shows no children. Ask a manager of the team.");
    }

    /** What is out of sight looks exactly like what does not exist. */
    private Pull.RecordItem inSight(Caller caller, RecordId recordId, String action) {
        var item = rows.record(recordId).orElse(null);
        if (item != null && sight.sees(caller, item.childId())) return item;
        audit.record(caller.who(), action, item == null ? null : item.childId(), recordId, Outcome.REFUSED);
        throw Problem.notFound();
    }

    private Disputed disputed(Pull.RecordItem item) {
        var conflicts = conflictsOf(item);
        var devices = conflicts.values().stream()
                .flatMap(conflict -> conflict.alternatives().stream())
                .map(Pull.Alternative::device)
                .distinct()
                .toList();
        return new Disputed(
                item.recordId(),
                item.childId(),
                item.type(),
                item.head(),
                conflicts,
                rows.labels(devices),
                item.signedOff());
    }

    private static Optional<Object> value(Pull.Conflict conflict, Decision decision) {
        if (decision.take() == null) return Optional.ofNullable(decision.value());
        return conflict.alternatives().stream()
                .filter(each -> each.change().equals(decision.take()))
                .findFirst()
                .map(each -> Optional.ofNullable(each.value()))
                .orElseThrow(() -> movedOn("That alternative is not there any more. Look at the record again."));
    }

    @SuppressWarnings("NullAway") // what a stranger sent can be null whatever the types say
    private static String reason(String why) {
        if (why == null || why.isBlank()) throw Problem.unreadable("Please say why, in a few words.");
        if (why.length() > Change.Resolution.WHY_MAX)
            throw Problem.unreadable("Please say why in at most " + Change.Resolution.WHY_MAX + " characters.");
        return why.strip();
    }

    private static Problem movedOn(String sentence) {
        return Problem.conflict("moved-on", sentence);
    }

    private static Map<String, Pull.Conflict> conflictsOf(Pull.RecordItem item) {
        return Objects.requireNonNullElse(item.conflicts(), Map.of());
    }
}
