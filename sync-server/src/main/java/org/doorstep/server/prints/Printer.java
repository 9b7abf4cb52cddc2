package org.doorstep.server.prints;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doorstep.contract.child.Address;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.Person;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Prints.Left;
import org.doorstep.contract.office.Prints.Part;
import org.doorstep.contract.office.Prints.Reader;
import org.doorstep.contract.office.Prints.ReaderKind;
import org.doorstep.contract.office.Prints.Sheet;
import org.doorstep.contract.office.ReceivedVisits.Known;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.doorstep.server.caseload.Withholding;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.sync.ChangeLog;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes the page: nothing that its reader must not have is on it, not even unseen. */
@Component
class Printer {
    private static final TypeReference<LinkedHashMap<String, Object>> DOCUMENT = new TypeReference<>() {};

    private final Releases releases;
    private final ReleaseWords words;
    private final Withholding withholding;
    private final Caseload caseload;
    private final JsonMapper json;
    private final Clock clock;

    Printer(
            Releases releases,
            ReleaseWords words,
            Withholding withholding,
            Caseload caseload,
            JsonMapper json,
            Clock clock) {
        this.releases = releases;
        this.words = words;
        this.withholding = withholding;
        this.caseload = caseload;
        this.json = json;
        this.clock = clock;
    }

    Sheet sheet(ChangeLog.Entry record, Child card, Reader reader, Caller by) {
        var asked = releases.of(record.recordId(), record.changeId(), reader);
        var leftOut = Withheld.from(reader.kind());
        var agreed = OwnSay.allows(record.doc(), card, reader);
        if (agreed) asked.stream().filter(Releases.Row::isApproved).forEach(row -> leftOut.remove(row.part()));
        var kept = withholding.sentences(card).keySet();
        var page = new Redaction(leftOut, isFamily(reader)).of(record.doc());
        dropFrom(page, kept, card);
        var people = named(page, card);
        blackout(card, reader, leftOut).in(page);
        return new Sheet(
                record.recordId(),
                reader,
                (card.name() + " " + card.familyName()).strip(),
                name(record.author()),
                name(by.worker()),
                clock.instant(),
                record.revision(),
                record.receivedAt(),
                json.convertValue(page, DOCUMENT),
                people,
                leftOut.stream().map(part -> left(part, asked, by, agreed)).toList(),
                !agreed);
    }

    /** Readers before whom she may have had a reason to keep something back. */
    private static boolean isFamily(Reader reader) {
        return reader.kind() == ReaderKind.PARENT_OR_CARER || reader.kind() == ReaderKind.ALLEGED_PERPETRATOR;
    }

    private Left left(Part part, List<Releases.Row> asked, Caller by, boolean agreed) {
        var newest = asked.reversed().stream().filter(row -> row.part() == part).findFirst();
        return new Left(
                part,
                agreed
                        && Withheld.canBeReleased(part)
                        && newest.map(row -> row.decided() != null).orElse(true),
                newest.map(row -> words.told(row, by)).orElse(null));
    }

    /** Whose name is kept from somebody is on no paper, and neither is whoever the card does not know any more. */
    private static void dropFrom(ObjectNode page, Set<PersonId> kept, Child card) {
        if (!(page.get("present") instanceof ObjectNode present)) return;
        for (var entry : List.copyOf(present.properties())) {
            var id = entry.getValue().path("personId").asString("");
            if (id.isEmpty()) continue;
            var person = new PersonId(id);
            if (kept.contains(person) || !card.people().containsKey(person)) present.remove(entry.getKey());
        }
    }

    private static Map<PersonId, Known> named(JsonNode page, Child card) {
        var people = new LinkedHashMap<PersonId, Known>();
        page.path("present").valueStream().forEach(one -> {
            var id = one.path("personId").asString("");
            var person = id.isEmpty() ? null : card.people().get(new PersonId(id));
            if (person != null) people.put(new PersonId(id), new Known(person.name(), person.relationship()));
        });
        return people;
    }

    /** What is left out as an answer is taken out of the texts as well. */
    private Blackout blackout(Child card, Reader reader, Set<Part> leftOut) {
        var people = new ArrayList<Person>(withholding.people(card));
        if (leftOut.contains(Part.OTHER_PEOPLE))
            card.people().forEach((id, person) -> {
                if (!id.equals(reader.person())) people.add(person);
            });
        var places = new ArrayList<Address>(withholding.addresses(card));
        if (leftOut.contains(Part.ADDRESSES)) places.addAll(card.addresses().values());
        return Blackout.of(card, people, places);
    }

    private String name(WorkerId worker) {
        return caseload.colleague(worker).map(Colleague::name).orElse(worker.value());
    }
}
