package org.doorstep.server.visits;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.Person;
import org.doorstep.contract.id.ChangeId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.ReceivedVisits;
import org.doorstep.contract.sync.RecordType;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Withholding;
import org.doorstep.server.devices.KnownTablets;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.sync.ChangeLog;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shows the office the visits that reached the store. What is out of scope looks exactly like what does not exist. */
@RestController
class ReceivedVisitsController implements ReceivedVisits {
    private static final TypeReference<LinkedHashMap<String, Object>> DOCUMENT = new TypeReference<>() {};

    private final VisitSearch visits;
    private final OfficeScope scope;
    private final Caseload caseload;
    private final Withholding withholding;
    private final KnownTablets tablets;
    private final ChangeLog changes;
    private final Audit audit;
    private final JsonMapper json;

    ReceivedVisitsController(
            VisitSearch visits,
            OfficeScope scope,
            Caseload caseload,
            Withholding withholding,
            KnownTablets tablets,
            ChangeLog changes,
            Audit audit,
            JsonMapper json) {
        this.visits = visits;
        this.scope = scope;
        this.caseload = caseload;
        this.withholding = withholding;
        this.tablets = tablets;
        this.changes = changes;
        this.audit = audit;
        this.json = json;
    }

    @Override
    @Transactional(readOnly = true)
    public Page visits(
            @Nullable TeamId team,
            @Nullable WorkerId worker,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int offset,
            int limit) {
        Caller caller = scope.caller("visits.list");
        var asked = new VisitSearch.Asked(shown(caller, team), worker, from, to);
        var rows = visits.newestFirst(asked, Math.max(0, offset), Math.clamp(limit, 1, ROWS_MAX));
        var page = new Page(rows(rows), visits.count(asked));
        audit.record(caller.who(), "visits.list", Outcome.DONE);
        return page;
    }

    @Override
    @Transactional(readOnly = true)
    public Detail visit(RecordId recordId) {
        Caller caller = scope.caller("visit.read");
        ReceivedVisit visit = hers(caller, recordId, "visit.read");
        List<ChangeLog.Entry> history = changes.history(recordId);
        if (history.isEmpty()) throw Problem.notFound();
        var latest = asAVisit(history.getLast());
        Map<String, Object> doc = json.convertValue(latest, DOCUMENT);
        var row = rows(List.of(visit)).getFirst();
        var detail = new Detail(
                row, visit.revision(), doc, steps(history, changes.reasons(recordId)), namedIn(latest, visit.child()));
        audit.record(caller.who(), "visit.read", visit.child(), recordId, Outcome.DONE);
        return detail;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, Withheld> withheld(RecordId recordId) {
        Caller caller = scope.caller("visit.withheld");
        ReceivedVisit visit = hers(caller, recordId, "visit.withheld");
        var history = changes.history(recordId);
        if (history.isEmpty()) throw Problem.notFound();
        var card = caseload.facts(visit.child()).orElseThrow(Problem::notFound);
        var from = withholding.sentences(card);
        var named = new LinkedHashMap<PersonId, Withheld>();
        named(asAVisit(history.getLast()), card).forEach((id, person) -> {
            var why = from.get(id);
            if (why != null) named.put(id, new Withheld(person.name(), person.relationship(), why));
        });
        audit.record(caller.who(), "visit.withheld", visit.child(), recordId, Outcome.DONE);
        return named;
    }

    private ReceivedVisit hers(Caller caller, RecordId recordId, String action) {
        ReceivedVisit visit = visits.find(recordId).orElse(null);
        if (visit != null && scope.children(caller).contains(visit.child())) return visit;
        audit.record(caller.who(), action, visit == null ? null : visit.child(), recordId, Outcome.REFUSED);
        throw Problem.notFound();
    }

    /** What was begun and not finished is read in the shape of the visit that it did not become. */
    private static JsonNode asAVisit(ChangeLog.Entry last) {
        var doc = last.doc();
        if (!last.type().equals(RecordType.UNFINISHED.wireName())) return doc;
        var begun = doc.path("visit").isObject()
                ? doc.path("visit").asObject().deepCopy()
                : doc.deepCopy().asObject();
        for (var name : List.of("contactId", "purpose", "attachments"))
            if (doc.has(name)) begun.set(name, doc.get(name));
        return begun;
    }

    /** A manager sees her teams' children, or one team's; a worker sees her own, whatever team she asks for. */
    private Set<ChildId> shown(Caller caller, @Nullable TeamId team) {
        Set<ChildId> children = scope.children(caller);
        if (team == null) return children;
        if (!scope.managed(caller).contains(team) && !scope.worksIn(caller, team)) {
            audit.record(caller.who(), "visits.list", Outcome.REFUSED);
            throw Problem.notFound();
        }
        children.retainAll(Set.copyOf(caseload.childrenOfTeam(team)));
        return children;
    }

    private List<Row> rows(List<ReceivedVisit> visits) {
        var children = caseload.names(
                visits.stream().map(ReceivedVisit::child).distinct().toList());
        var workers = names(visits.stream().map(ReceivedVisit::author));
        return visits.stream()
                .map(v -> v.row(name(children, v.child()), name(workers, v.author())))
                .toList();
    }

    private List<Step> steps(List<ChangeLog.Entry> history, Map<ChangeId, List<String>> reasons) {
        var authors = names(history.stream().map(ChangeLog.Entry::author));
        var labels =
                tablets.labels(history.stream().map(ChangeLog.Entry::device).toList());
        return history.stream()
                .map(e -> new Step(
                        e.changeId(),
                        name(authors, e.author()),
                        e.device().value(),
                        labels.get(e.device()),
                        e.happenedAt(),
                        e.capturedAt(),
                        e.sealedAt(),
                        e.receivedAt(),
                        e.clockOffsetMs(),
                        reasons.getOrDefault(e.changeId(), List.of())))
                .toList();
    }

    /** A visit says who was there by reference; who that is stands on the child's card, which the office has none of. */
    private Map<PersonId, Known> namedIn(JsonNode doc, ChildId child) {
        var card = caseload.facts(child).orElse(null);
        if (card == null) return Map.of();
        var kept = withholding.sentences(card).keySet();
        var named = new LinkedHashMap<PersonId, Known>();
        named(doc, card)
                .forEach((id, person) -> named.put(
                        id, kept.contains(id) ? Known.KEPT_BACK : new Known(person.name(), person.relationship())));
        return named;
    }

    private static Map<PersonId, Person> named(JsonNode doc, Child card) {
        var named = new LinkedHashMap<PersonId, Person>();
        card.people().forEach((id, person) -> {
            if (doc.path("present")
                    .valueStream()
                    .anyMatch(one -> one.path("personId").asString("").equals(id.value()))) named.put(id, person);
        });
        return named;
    }

    private Map<WorkerId, String> names(Stream<WorkerId> workers) {
        return caseload.workerNames(workers.distinct().toList());
    }

    private static <I> String name(Map<I, String> names, I id) {
        return names.getOrDefault(id, String.valueOf(id));
    }
}
