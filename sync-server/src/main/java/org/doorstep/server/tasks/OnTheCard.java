package org.doorstep.server.tasks;

import java.util.Map;
import java.util.stream.Collectors;
import org.doorstep.contract.correction.FactShown;
import tools.jackson.databind.JsonNode;

/** What a child's card says now of a fact that somebody said is wrong. The tablet asks the same of its own card. */
record OnTheCard(JsonNode card) {
    /** Where the card keeps facts of which it has several. */
    private static final Map<String, String> MAPS = Map.of("cohort", "cohorts", "fact", "facts", "safety", "safety");

    /**
     * Whether it says still what was said to be wrong, or by now something older: a list that came late puts nothing right.
     *
     * @param shown the fact as the card showed it, {@link FactShown} on the wire
     */
    boolean saysStill(JsonNode shown) {
        return isTheSame(shown)
                || isOlder(
                        asOf(shown.path("fact").asString("")),
                        shown.path("asOf").asString(""));
    }

    private boolean isTheSame(JsonNode shown) {
        return shown.path("card").properties().stream()
                .allMatch(each -> valueAt(each.getKey()).equals(each.getValue().asString("")));
    }

    private static boolean isOlder(String now, String then) {
        return !now.isEmpty() && !then.isEmpty() && now.compareTo(then) < 0;
    }

    /** Of several, their names: so one that is new is noticed. */
    private String valueAt(String place) {
        var found = card.at(place);
        var value = found.isObject()
                ? found.propertyNames().stream().sorted().collect(Collectors.joining(" "))
                : found.asString("");
        return value.isEmpty() ? FactShown.NOTHING : value;
    }

    /** The day as of which the fact's source knows it; empty where the card does not say. */
    private String asOf(String fact) {
        var slash = fact.indexOf('/');
        var known = slash < 0
                ? card.path(fact.equals("home") ? placeOfHome() : fact)
                : card.path(MAPS.getOrDefault(fact.substring(0, slash), "")).path(fact.substring(slash + 1));
        return known.path("asOf").asString("");
    }

    /** A home is as old as the placement that it belongs to. */
    private String placeOfHome() {
        var home = card.path("livesAt").asString("");
        return home.equals(card.at("/placement/addressId").asString("")) ? "placement" : "";
    }
}
