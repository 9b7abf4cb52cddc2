package org.doorstep.server.copies;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.office.Copies.Ask;
import org.doorstep.contract.office.Copies.Check;
import org.doorstep.contract.office.Copies.Page;
import org.doorstep.contract.office.Copies.Part;
import org.doorstep.contract.office.Copies.Recipient;
import org.doorstep.contract.office.Copies.Way;
import org.doorstep.contract.office.CopyPermissions.Need;
import org.doorstep.contract.office.ReceivedInterviews.Whole;
import org.doorstep.contract.office.ReceivedVisits.Known;
import org.doorstep.server.caseload.Withholding;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.prints.Blackout;
import org.doorstep.server.sync.ChangeLog;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes what one reader would get of an interview, and says what a manager has to decide before that. */
@Component
class Composer {
    private static final TypeReference<LinkedHashMap<String, Object>> DOCUMENT = new TypeReference<>() {};

    private final Interviews interviews;
    private final Withholding withholding;
    private final CopyNames names;
    private final JsonMapper json;
    private final Clock clock;

    Composer(Interviews interviews, Withholding withholding, CopyNames names, JsonMapper json, Clock clock) {
        this.interviews = interviews;
        this.withholding = withholding;
        this.names = names;
        this.json = json;
        this.clock = clock;
    }

    Check check(Recipient recipient, Child card) {
        return Guard.check(recipient, card, interviews.harmers(card));
    }

    /** @throws Problem 400 when what is to be overridden is nothing that she asked for */
    Draft draft(ChangeLog.Entry interview, Child card, Ask ask, Caller by) {
        var keptBack = KeepBacks.in(interview.doc());
        if (!keptBack.has(ask.overridden()))
            throw Problem.unreadable("The child did not ask for that in this interview. Look at the interview again.");
        var check = check(ask.recipient(), card);
        var rest = keptBack.without(ask.overridden());
        var withTexts = rest.all().isEmpty() || ask.texts();
        var page = check.way() == Way.BLOCKED ? null : page(interview, card, ask, rest, withTexts, by);
        return new Draft(ask, check, page, keptBack, !withTexts, needs(ask, check, rest));
    }

    private static List<Need> needs(Ask ask, Check check, KeepBacks rest) {
        if (check.way() == Way.BLOCKED) return List.of();
        var needs = new ArrayList<Need>();
        if (check.way() == Way.DOUBT) needs.add(Need.DOUBT);
        if (!ask.overridden().isEmpty()) needs.add(Need.OVERRIDE);
        if (ask.texts() && !rest.all().isEmpty()) needs.add(Need.TEXTS);
        if (!ask.recipient().kind().isProfessional() && !ask.parts().isEmpty()) needs.add(Need.MORE_THAN_FACTS);
        return needs;
    }

    /** All of it, for those who work with the child. What she asked not to share is not kept from them. */
    Whole whole(ChangeLog.Entry interview, Child card) {
        var blackout = Blackout.of(card, withholding.people(card), withholding.addresses(card));
        var doc = new Selection(EnumSet.allOf(Part.class), Set.of(), true).of(interview.doc());
        for (var member : List.of(Sections.PEOPLE_MEMBER, "present"))
            drop(doc, member, withholding.sentences(card).keySet(), card);
        if (interview.doc().get("attachments") instanceof ObjectNode pictures)
            doc.set("attachments", pictures.deepCopy());
        return new Whole(
                interview.recordId(),
                card.id(),
                CopyNames.of(card),
                interview.happenedAt(),
                interview.revision(),
                interview.receivedAt(),
                plain(blackout.in(doc)),
                interviews.episodes(interview).stream()
                        .map(episode -> plain(blackout.in(Selection.episode(episode, true))))
                        .toList(),
                KeepBacks.in(interview.doc()).all(),
                named(doc, card));
    }

    private Page page(ChangeLog.Entry interview, Child card, Ask ask, KeepBacks rest, boolean withTexts, Caller by) {
        var isProfessional = ask.recipient().kind().isProfessional();
        var parts = ask.parts().isEmpty() ? EnumSet.noneOf(Part.class) : EnumSet.copyOf(ask.parts());
        var kept = withholding.sentences(card).keySet();
        var blackout = Blackout.of(card, withholding.people(card), withholding.addresses(card));
        var doc = new Selection(parts, Sections.keptBack(rest.codes()), withTexts).of(interview.doc());
        for (var member : List.of(Sections.PEOPLE_MEMBER, "present")) drop(doc, member, kept, card);
        return new Page(
                interview.recordId(),
                ask.recipient(),
                CopyNames.of(card),
                names.of(by.worker()),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                interview.revision(),
                interview.receivedAt(),
                List.copyOf(parts),
                plain(blackout.in(doc)),
                interviews.episodes(interview).stream()
                        .map(episode -> plain(blackout.in(Selection.episode(episode, isProfessional))))
                        .toList(),
                named(doc, card),
                isProfessional && !rest.all().isEmpty());
    }

    /** Whose name is kept from somebody is on no copy, and neither is whoever the card does not know any more. */
    private static void drop(ObjectNode doc, String member, Set<PersonId> kept, Child card) {
        if (!(doc.get(member) instanceof ObjectNode people)) return;
        for (var entry : List.copyOf(people.properties())) {
            var id = entry.getValue().path("personId").asString("");
            if (id.isEmpty()) continue;
            var person = new PersonId(id);
            if (kept.contains(person) || !card.people().containsKey(person)) people.remove(entry.getKey());
        }
    }

    private static Map<PersonId, Known> named(JsonNode doc, Child card) {
        var people = new LinkedHashMap<PersonId, Known>();
        for (var member : List.of(Sections.PEOPLE_MEMBER, "present"))
            doc.path(member).valueStream().forEach(one -> {
                var id = one.path("personId").asString("");
                var person = id.isEmpty() ? null : card.people().get(new PersonId(id));
                if (person != null) people.put(new PersonId(id), new Known(person.name(), person.relationship()));
            });
        return people;
    }

    private Map<String, Object> plain(ObjectNode node) {
        return json.convertValue(node, DOCUMENT);
    }
}
