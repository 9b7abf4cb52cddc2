package org.doorstep.server.prints;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.doorstep.contract.office.Prints.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A visit's document without what is left out. Only what is named here comes through: a newer tablet's field does not. */
final class Redaction {
    private static final Set<String> FACTS = Set.of("contactId", "purpose", "announced", "visitor");
    private static final Map<String, Part> PARTS = Map.ofEntries(
            Map.entry("quotes", Part.CHILDS_WORDS),
            Map.entry("noViews", Part.CHILDS_WORDS),
            Map.entry("disclosures", Part.CHILDS_WORDS),
            Map.entry("directWork", Part.CHILDS_WORDS),
            Map.entry("present", Part.OTHER_PEOPLE),
            Map.entry("interpreter", Part.OTHER_PEOPLE),
            Map.entry("reportAuthor", Part.OTHER_PEOPLE),
            Map.entry("bedroom", Part.SAFETY),
            Map.entry("safeguarded", Part.SAFETY),
            Map.entry("motherSeen", Part.SAFETY),
            Map.entry("awake", Part.SAFETY),
            Map.entry("marks", Part.SAFETY),
            Map.entry("schedule3", Part.SAFETY),
            Map.entry("baby", Part.OWN_LIFE),
            Map.entry("health", Part.OWN_LIFE),
            Map.entry("leaver", Part.OWN_LIFE),
            Map.entry("knowsWhomToCall", Part.OWN_LIFE),
            Map.entry("summary", Part.SUMMARY),
            Map.entry("adults", Part.ADULTS),
            Map.entry("observation", Part.OBSERVATION),
            Map.entry("analysis", Part.ANALYSIS),
            Map.entry("actions", Part.ACTIONS),
            Map.entry("earlierActions", Part.ACTIONS),
            Map.entry("next", Part.ACTIONS));
    /** Parts of the two answers that everybody gets, by who may have them; what is not named here nobody gets. */
    private static final Map<String, Part> OF_ATTEMPT = Map.of(
            "place", Part.ADDRESSES,
            "note", Part.NOTES,
            "cardLeft", Part.NOTES,
            "neighbours", Part.NOTES,
            "parentSeen", Part.OTHER_PEOPLE);

    private static final Set<String> FACTS_OF_ATTEMPT = Set.of("outcome", "startedAt", "endedAt", "reason");
    private static final Map<String, Part> OF_SEEN = Map.of("planToSee", Part.NOTES, "note", Part.NOTES);
    private static final Set<String> FACTS_OF_SEEN = Set.of("outcome", "reason", "because");

    private final Predicate<Part> shown;
    private final boolean forTheFamily;

    /**
     * @param leftOut what the reader does not get
     * @param forTheFamily what the child asked not to be shown is on no page for these readers, whoever released her words
     */
    Redaction(Set<Part> leftOut, boolean forTheFamily) {
        this.shown = part -> !leftOut.contains(part);
        this.forTheFamily = forTheFamily;
    }

    ObjectNode of(JsonNode doc) {
        var page = JsonNodeFactory.instance.objectNode();
        doc.propertyStream().forEach(member -> {
            var part = PARTS.get(member.getKey());
            if (FACTS.contains(member.getKey()) || (part != null && shown.test(part)))
                page.set(member.getKey(), member.getValue().deepCopy());
        });
        if (forTheFamily && page.get("directWork") instanceof ObjectNode work)
            work.removeIf(made -> made.path("mayShow").asString("").equals("NO"));
        if (doc.has("attempt")) page.set("attempt", picked(doc.path("attempt"), FACTS_OF_ATTEMPT, OF_ATTEMPT));
        if (doc.has("seen")) page.set("seen", seen(doc.path("seen")));
        return page;
    }

    private ObjectNode seen(JsonNode seen) {
        var page = picked(seen, FACTS_OF_SEEN, OF_SEEN);
        if (seen.has("alone")) page.set("alone", picked(seen.path("alone"), FACTS_OF_SEEN, OF_SEEN));
        return page;
    }

    private ObjectNode picked(JsonNode from, Set<String> facts, Map<String, Part> parts) {
        var page = JsonNodeFactory.instance.objectNode();
        from.propertyStream().forEach(member -> {
            var part = parts.get(member.getKey());
            if (facts.contains(member.getKey()) || (part != null && shown.test(part)))
                page.set(member.getKey(), member.getValue().deepCopy());
        });
        return page;
    }
}
