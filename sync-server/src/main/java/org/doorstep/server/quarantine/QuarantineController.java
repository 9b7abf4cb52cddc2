package org.doorstep.server.quarantine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.office.Quarantine;
import org.doorstep.contract.office.ReceivedVisits;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Withholding;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.sync.KeptApart;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is kept apart, for whoever may see it. What is not hers looks exactly like what does not exist. */
@RestController
@RequestMapping(ApiPaths.OFFICE + "/quarantine")
class QuarantineController {
    private static final TypeReference<LinkedHashMap<String, Object>> DOCUMENT = new TypeReference<>() {};

    private final ParkedShelf shelf;
    private final KeptApart kept;
    private final Decisions decisions;
    private final Withholding withholding;
    private final Audit audit;
    private final JsonMapper json;

    QuarantineController(
            ParkedShelf shelf,
            KeptApart kept,
            Decisions decisions,
            Withholding withholding,
            Audit audit,
            JsonMapper json) {
        this.shelf = shelf;
        this.kept = kept;
        this.decisions = decisions;
        this.withholding = withholding;
        this.audit = audit;
        this.json = json;
    }

    @GetMapping
    List<Quarantine.Parked> parked(@RequestParam(defaultValue = "false") boolean decided, Caller caller) {
        caller.mustBe(Role.MANAGER, Role.ADMIN, Role.RECORDS_OFFICER);
        audit.record(caller.who(), "quarantine.list", Outcome.DONE);
        return shelf.list(caller, decided);
    }

    @GetMapping("/{hash}")
    Quarantine.Whole whole(@PathVariable String hash, Caller caller) {
        var seen = hers(caller, hash, "quarantine.read");
        audit.record(caller.who(), "quarantine.read", seen.child(), seen.kept().record(), Outcome.DONE);
        return whole(seen);
    }

    @PostMapping("/{hash}/decision")
    Quarantine.Parked decide(@PathVariable String hash, @RequestBody Quarantine.Ruling ruling, Caller caller) {
        if (!isComplete(ruling))
            throw Problem.unreadable("A decision needs its reason, in at most " + Quarantine.REASON_CHARACTERS_MAX
                    + " characters. Its author reads it.");
        var seen = hers(caller, hash, "quarantine.decide");
        if (!seen.row().may().contains(ruling.decision()))
            throw Problem.conflict(
                    "not-possible", "This cannot be decided about this piece of work. Look at it again.");
        decisions.carryOut(caller, seen, ruling);
        return shelf.find(caller, hash).orElseThrow(Problem::notFound).row();
    }

    @SuppressWarnings("NullAway") // what a stranger sent can be null whatever the types say
    private static boolean isComplete(Quarantine.@Nullable Ruling ruling) {
        return ruling != null
                && ruling.decision() != null
                && ruling.reason() != null
                && !ruling.reason().isBlank()
                && ruling.reason().length() <= Quarantine.REASON_CHARACTERS_MAX;
    }

    private ParkedShelf.Seen hers(Caller caller, String hash, String action) {
        caller.mustBe(Role.MANAGER, Role.RECORDS_OFFICER);
        var seen = shelf.find(caller, hash).filter(ParkedShelf.Seen::decides);
        if (seen.isPresent()) return seen.get();
        audit.record(caller.who(), action, Outcome.REFUSED);
        throw Problem.notFound();
    }

    private Quarantine.Whole whole(ParkedShelf.Seen seen) {
        var one = seen.kept();
        var reading = kept.reading(one);
        var doc = reading.map(KeptApart.Reading::document).orElse(null);
        return new Quarantine.Whole(
                seen.row(),
                one.record() == null || kept.record(one.record()).isEmpty() ? null : one.record(),
                one.type(),
                one.happenedAt(),
                one.sealedAt(),
                doc == null ? null : json.convertValue(doc, DOCUMENT),
                reading.isPresent() && reading.get().partial(),
                one.sealed(),
                people(seen, doc));
    }

    private Map<PersonId, ReceivedVisits.Known> people(ParkedShelf.Seen seen, @Nullable JsonNode doc) {
        var card = seen.card();
        if (doc == null || card == null) return Map.of();
        var named = doc.path("present")
                .valueStream()
                .map(present -> present.path("personId").asString(""))
                .collect(Collectors.toSet());
        var kept = withholding.sentences(card).keySet();
        return card.people().entrySet().stream()
                .filter(person -> named.contains(person.getKey().value()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        person -> kept.contains(person.getKey())
                                ? ReceivedVisits.Known.KEPT_BACK
                                : new ReceivedVisits.Known(
                                        person.getValue().name(),
                                        person.getValue().relationship())));
    }
}
