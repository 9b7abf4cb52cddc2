package org.doorstep.server.copies;

import java.util.List;
import java.util.Set;
import org.doorstep.contract.office.Copies.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An interview's document with what one reader gets of it. Only what is named in {@link Sections} comes through. */
final class Selection {
    private final Set<Part> parts;
    private final Set<String> keptBack;
    private final boolean texts;

    /**
     * @param keptBack paths that the child asked to keep back and nobody overrode
     * @param texts whether what people wrote freely is in it; somebody has read it for what she keeps back
     */
    Selection(Set<Part> parts, Set<String> keptBack, boolean texts) {
        this.parts = parts;
        this.keptBack = keptBack;
        this.texts = texts;
    }

    ObjectNode of(JsonNode interview) {
        var page = JsonNodeFactory.instance.objectNode();
        for (var fact : Sections.FACTS)
            if (interview.has(fact)) page.set(fact, interview.get(fact).deepCopy());
        Sections.PARTS.forEach((path, part) -> {
            if (parts.contains(part) && !keptBack.contains(path)) take(interview, path, page);
        });
        for (var path : keptBack) if (path.contains("/*/")) drop(page, path.split("/"));
        if (!texts) withoutTexts(page);
        return page;
    }

    static ObjectNode episode(JsonNode episode, boolean professional) {
        var page = JsonNodeFactory.instance.objectNode();
        episode.propertyStream().forEach(member -> {
            var name = member.getKey();
            if (Sections.EPISODE.contains(name) || (professional && Sections.EPISODE_FOR_PROFESSIONALS.contains(name)))
                page.set(name, member.getValue().deepCopy());
        });
        return page;
    }

    private static void take(JsonNode interview, String path, ObjectNode page) {
        var value = interview.at("/" + path);
        if (value.isMissingNode()) return;
        var slash = path.indexOf('/');
        if (slash < 0) page.set(path, value.deepCopy());
        else page.withObject("/" + path.substring(0, slash)).set(path.substring(slash + 1), value.deepCopy());
    }

    private static void drop(ObjectNode page, String[] path) {
        for (var one : page.path(path[0])) if (one instanceof ObjectNode object) object.remove(path[2]);
    }

    private static void withoutTexts(ObjectNode node) {
        for (var member : List.copyOf(node.properties())) {
            var name = member.getKey();
            if (Sections.NO_TEXT_IN.contains(name)) continue;
            if (member.getValue() instanceof ObjectNode inner) withoutTexts(inner);
            else if (member.getValue().isString() && !Sections.NO_TEXT.contains(name)) node.remove(name);
        }
    }
}
