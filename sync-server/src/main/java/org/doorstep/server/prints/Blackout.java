package org.doorstep.server.prints;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.doorstep.contract.child.Address;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.Person;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes names and addresses out of texts that people wrote freely. It knows what stands on the card, not what a family calls
 * somebody; so it is there beside the second reader, not in place of one.
 */
public final class Blackout {
    static final String MARK = "[left out]";

    private static final int LETTERS_MIN = 3;
    /** Ids and codes are no words of anybody's. */
    private static final Set<String> NO_TEXT = Set.of("personId", "contactId", "outcome", "purpose");

    private final @Nullable Pattern words;

    private Blackout(Set<String> terms) {
        words = terms.isEmpty()
                ? null
                : Pattern.compile(
                        terms.stream()
                                .sorted(Comparator.comparing(String::length).reversed())
                                .map(Blackout::asTyped)
                                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Of these people and places; the child's own name stays. */
    public static Blackout of(Child card, Collection<Person> people, Collection<Address> places) {
        var terms = new LinkedHashSet<String>();
        people.forEach(person -> {
            terms.add(person.name().strip());
            terms.add(person.name().strip().split("\\s+")[0]);
            if (person.phone() != null) terms.add(person.phone().strip());
        });
        places.forEach(place -> {
            terms.add(place.lines().split("[,\\n]")[0].strip());
            if (place.postcode() != null) terms.add(spaced(place.postcode()));
        });
        var own = new HashSet<>(Set.of(card.name(), card.familyName(), card.name() + " " + card.familyName()));
        terms.removeIf(term -> term.length() < LETTERS_MIN || own.stream().anyMatch(term::equalsIgnoreCase));
        return new Blackout(terms);
    }

    /** With the space that belongs before its last three signs. */
    private static String spaced(String postcode) {
        var signs = postcode.replaceAll("\\s", "");
        var last = Math.max(0, signs.length() - 3);
        return (signs.substring(0, last) + " " + signs.substring(last)).strip();
    }

    /** Changes the document itself, and returns it. */
    public ObjectNode in(ObjectNode doc) {
        if (words != null) inside(doc);
        return doc;
    }

    private void inside(JsonNode node) {
        if (node instanceof ObjectNode object)
            object.propertyStream().toList().forEach(member -> {
                var value = member.getValue();
                if (!value.isString()) inside(value);
                else if (!NO_TEXT.contains(member.getKey())) object.put(member.getKey(), text(value.asString()));
            });
        else if (node instanceof ArrayNode array) array.forEach(this::inside);
    }

    private String text(String text) {
        return words == null ? text : words.matcher(text).replaceAll(java.util.regex.Matcher.quoteReplacement(MARK));
    }

    /** However many spaces stand between its words, a postcode's none included. */
    private static String asTyped(String term) {
        return Pattern.compile("\\s+").splitAsStream(term).map(Pattern::quote).collect(Collectors.joining("\\s*"));
    }
}
