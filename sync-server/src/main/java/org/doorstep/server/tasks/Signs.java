package org.doorstep.server.tasks;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.doorstep.contract.office.Tasks.Kind;
import tools.jackson.databind.JsonNode;

/**
 * What one document shows by itself: for each kind the names of what in it shows that, so that more of the same kind is
 * told from the same again. It is read leaf by leaf and not as a whole visit, so that nothing which
 * cannot be read keeps the rest of the record from being read. Of two answers that were merged the
 * document holds the more protective one.
 */
final class Signs {
    private Signs() {}

    static Map<Kind, Set<String>> in(JsonNode doc) {
        var signs = new EnumMap<Kind, Set<String>>(Kind.class);
        if (text(doc, "/safeguarded/answer").equals("NO")) put(signs, Kind.NOT_SAFEGUARDED, "safeguarded");
        if (isAloneRefused(doc) || isSeeingRefused(doc)) put(signs, Kind.ALONE_REFUSED, "seen");
        if (text(doc, "/attempt/reason").equals("DENIED_ACCESS")) put(signs, Kind.ACCESS_DENIED, "attempt");
        put(signs, Kind.MARK, names(doc.path("marks"), mark -> true));
        put(signs, Kind.DISCLOSURE, names(doc.path("disclosures"), told -> true));
        put(
                signs,
                Kind.CONCERN,
                names(
                        doc.path("schedule3"),
                        found -> found.path("finding").asString("").equals("CONCERN")));
        put(signs, Kind.SURVEY, Survey.in(doc));
        return signs;
    }

    private static boolean isAloneRefused(JsonNode doc) {
        return text(doc, "/seen/alone/outcome").equals("UNABLE")
                && text(doc, "/seen/alone/because").equals("PARENT_OR_CARER_REFUSED");
    }

    /** Who does not let the child be seen at all does not let her be seen alone. */
    private static boolean isSeeingRefused(JsonNode doc) {
        return text(doc, "/seen/outcome").equals("NOT_SEEN")
                && text(doc, "/seen/reason").equals("ADULT_REFUSED");
    }

    private static Set<String> names(JsonNode entries, Predicate<JsonNode> shows) {
        return entries.properties().stream()
                .filter(entry -> shows.test(entry.getValue()))
                .map(entry -> entry.getKey().replaceAll("\\s", "_"))
                .collect(Collectors.toSet());
    }

    private static void put(Map<Kind, Set<String>> signs, Kind kind, String about) {
        put(signs, kind, Set.of(about));
    }

    private static void put(Map<Kind, Set<String>> signs, Kind kind, Set<String> about) {
        if (!about.isEmpty()) signs.put(kind, about);
    }

    static String text(JsonNode doc, String path) {
        return doc.at(path).asString("");
    }
}
