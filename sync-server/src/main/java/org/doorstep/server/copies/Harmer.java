package org.doorstep.server.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.Person;
import org.doorstep.contract.id.PersonId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Somebody whom a child named as harming her, as she described that person. */
record Harmer(
        List<String> names,
        @Nullable String relation,
        @Nullable String home,
        @Nullable String employer) {
    private static final Pattern OTHER_NAMES = Pattern.compile(
            "[()\\[\\]/,;\"“”]|\\b(?:aka|a\\.k\\.a\\.?|alias|or|known as|also called|called)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Of one interview's document. Whoever she named stays named, whatever else she asked to keep back. */
    static Stream<Harmer> in(JsonNode interview, Child card) {
        return interview
                .path(Sections.PEOPLE_MEMBER)
                .valueStream()
                .filter(person -> person.path("harmed").asString("").equals("YES"))
                .map(person -> of(person, onTheCard(person, card)));
    }

    /** Her own words first, and what the card knows of somebody who was chosen from it. */
    private static Harmer of(JsonNode person, @Nullable Person known) {
        var names = new ArrayList<>(names(text(person, "name")));
        var relation = text(person, "relation");
        if (known != null && !names.contains(known.name())) names.add(known.name());
        return new Harmer(
                List.copyOf(names),
                relation == null && known != null ? known.relationship() : relation,
                text(person, "home"),
                text(person, "employer"));
    }

    private static @Nullable Person onTheCard(JsonNode person, Child card) {
        var id = text(person, "personId");
        return id == null ? null : card.people().get(new PersonId(id));
    }

    /** What an office calls that person when it speaks of her or him. */
    String called() {
        if (!names.isEmpty()) return names.getFirst();
        return relation == null ? "somebody" : relation;
    }

    /** "Kyle (K-Dog)" and "Kyle aka Smiler" are two names each. */
    private static List<String> names(@Nullable String name) {
        if (name == null) return List.of();
        var each = OTHER_NAMES
                .splitAsStream(name)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        return each.size() < 2
                ? List.of(name)
                : Stream.concat(Stream.of(name), each.stream()).toList();
    }

    private static @Nullable String text(JsonNode from, String field) {
        var text = from.path(field).asString("").strip();
        return text.isEmpty() ? null : text;
    }
}
