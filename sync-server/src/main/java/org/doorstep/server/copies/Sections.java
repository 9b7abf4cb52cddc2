package org.doorstep.server.copies;

import static org.doorstep.contract.office.Copies.Part.ACTIONS;
import static org.doorstep.contract.office.Copies.Part.AFTER;
import static org.doorstep.contract.office.Copies.Part.ASSESSMENT;
import static org.doorstep.contract.office.Copies.Part.BEFORE;
import static org.doorstep.contract.office.Copies.Part.DURING;
import static org.doorstep.contract.office.Copies.Part.HARM;
import static org.doorstep.contract.office.Copies.Part.PEOPLE;
import static org.doorstep.contract.office.Copies.Part.REASONS;
import static org.doorstep.contract.office.Copies.Part.WORDS;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.doorstep.contract.office.Copies.Part;

/**
 * What of an interview belongs to which part of a copy, and what goes when a child asks for a section to be kept back: also
 * what would tell it all the same. A member that is not named here is on no copy.
 */
final class Sections {
    static final String PEOPLE_MEMBER = "people";

    static final Set<String> FACTS =
            Set.of("heldAt", "endedAt", "alone", "interviewer", "limitsExplained", "information");

    /** A path of one or two members. */
    static final Map<String, Part> PARTS = Map.ofEntries(
            Map.entry("thoughtMissing", BEFORE),
            Map.entry("before/happening", BEFORE),
            Map.entry("before/planned", BEFORE),
            Map.entry("before/whoKnew", BEFORE),
            Map.entry("during/where", DURING),
            Map.entry("during/travelled", DURING),
            Map.entry("during/slept", DURING),
            Map.entry("during/money", DURING),
            Map.entry("during/food", DURING),
            Map.entry("during/online", DURING),
            Map.entry("places", DURING),
            Map.entry("substances", DURING),
            Map.entry("harm", HARM),
            Map.entry("risks", HARM),
            Map.entry("after/injuries", HARM),
            Map.entry(PEOPLE_MEMBER, PEOPLE),
            Map.entry("present", PEOPLE),
            Map.entry("interpreter", PEOPLE),
            Map.entry("after/returned", AFTER),
            Map.entry("after/reception", AFTER),
            Map.entry("after/feelings", AFTER),
            Map.entry("after/wouldHaveHelped", AFTER),
            Map.entry("after/wouldStop", AFTER),
            Map.entry("after/wouldTell", AFTER),
            Map.entry("quotes", WORDS),
            Map.entry("push", REASONS),
            Map.entry("pull", REASONS),
            Map.entry("told", ASSESSMENT),
            Map.entry("riskBefore", ASSESSMENT),
            Map.entry("riskAfter", ASSESSMENT),
            Map.entry("riskScale", ASSESSMENT),
            Map.entry("analysis", ASSESSMENT),
            Map.entry("pattern", ASSESSMENT),
            Map.entry("actions", ACTIONS));

    /** Of an episode; the reason why an interview was late, offers and attempts are the office's own. */
    static final Set<String> EPISODE =
            Set.of("kind", "startedAt", "foundAt", "returnedAt", "responsibleAuthority", "hostAuthority", "outOfArea");

    static final Set<String> EPISODE_FOR_PROFESSIONALS =
            Set.of("from", "reportedAt", "policeReference", "policeRisk", "preventionInterview");

    /** Members that hold codes, times and names of offices; every other string is a text that somebody wrote. */
    static final Set<String> NO_TEXT = Set.of(
            "heldAt",
            "endedAt",
            "alone",
            "limitsExplained",
            "thoughtMissing",
            "planned",
            "substances",
            "hurt",
            "harmed",
            "adult",
            "knownToPolice",
            "riskBefore",
            "riskAfter",
            "kind",
            "answer",
            "dueOn",
            "doneOn",
            "helpline",
            "safetyAdvice",
            "advocate",
            "complaints",
            "personId",
            "fromFamily",
            "how");

    static final Set<String> NO_TEXT_IN = Set.of("interviewer", "push", "pull", "places", "risks");

    /** A path that ends in a star reaches into each of a map's entries. */
    private static final String HARMED = "people/*/harmed";

    private static final Set<String> ALL_ACCOUNT =
            union(of(BEFORE, DURING, HARM, AFTER, WORDS, REASONS, ACTIONS), PEOPLE_MEMBER);

    private static final Map<String, Set<String>> KEPT_BACK = Map.of(
            "BEFORE", of(BEFORE, REASONS),
            "DURING", union(of(DURING, HARM), PEOPLE_MEMBER),
            "AFTER", union(of(AFTER), "after/injuries"),
            "HARM", union(of(HARM, ACTIONS), HARMED),
            "WORDS", of(WORDS),
            "PEOPLE", Set.of(PEOPLE_MEMBER, "before/whoKnew"),
            "CODES", Set.of("push", "pull", "places", "risks"),
            "ALL_ACCOUNT", ALL_ACCOUNT,
            // Nobody can say where it stands, so nothing of hers is shown.
            "OTHER", ALL_ACCOUNT);

    private Sections() {}

    /** Paths that a child keeps back; a code of a newer tablet keeps back all that she told. */
    static Set<String> keptBack(List<String> codes) {
        return codes.stream()
                .flatMap(code -> KEPT_BACK.getOrDefault(code, ALL_ACCOUNT).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> of(Part... parts) {
        var wanted = Set.of(parts);
        return PARTS.entrySet().stream()
                .filter(entry -> wanted.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> union(Set<String> paths, String... more) {
        var all = new HashSet<>(paths);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }
}
