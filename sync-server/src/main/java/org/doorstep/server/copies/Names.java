package org.doorstep.server.copies;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether two names may be one person's. Only what is written alike is {@link Likeness#SAME}, because that cannot be undone by
 * anybody; a first name alone, a slip or a short form is for a manager to look at.
 */
final class Names {
    private static final int LETTERS_MIN = 3;
    /** Names in short, each with those it stands for, as English families use them. */
    private static final List<Set<String>> SHORT_FORMS = List.of(
            Set.of("mike", "mick", "mikey", "michael"),
            Set.of("dave", "davey", "david"),
            Set.of("rob", "robbie", "bob", "bobby", "robert"),
            Set.of("bill", "billy", "will", "willy", "william", "liam"),
            Set.of("dan", "danny", "daniel"),
            Set.of("tom", "tommy", "thomas"),
            Set.of("jim", "jimmy", "jamie", "james"),
            Set.of("joe", "joey", "joseph"),
            Set.of("jack", "john", "johnny", "jon", "jonathan"),
            Set.of("tony", "anthony", "antony"),
            Set.of("andy", "drew", "andrew"),
            Set.of("matt", "matty", "matthew"),
            Set.of("nick", "nicky", "nicholas"),
            Set.of("steve", "stevie", "steven", "stephen"),
            Set.of("chris", "christopher", "christine", "christina", "tina"),
            Set.of("alex", "sandy", "alexander", "alexandra", "sasha"),
            Set.of("sam", "sammy", "samuel", "samantha"),
            Set.of("pat", "paddy", "patrick", "patricia", "tricia"),
            Set.of("rick", "ricky", "rich", "richie", "dick", "richard"),
            Set.of("ed", "eddie", "ted", "ned", "edward", "edwin"),
            Set.of("charlie", "chaz", "charles", "charlotte"),
            Set.of("moe", "mo", "mohammed", "muhammad", "mohamed", "mohammad"),
            Set.of("liz", "lizzie", "beth", "betty", "eliza", "elizabeth"),
            Set.of("kate", "katie", "kathy", "cath", "catherine", "katherine", "kathryn"),
            Set.of("maggie", "meg", "peggy", "margaret"),
            Set.of("jen", "jenny", "jennifer"),
            Set.of("sue", "susie", "susan", "suzanne"),
            Set.of("becky", "becca", "rebecca"),
            Set.of("vicky", "tori", "victoria"));

    private Names() {}

    static Likeness compare(@Nullable String one, @Nullable String other) {
        var first = Plain.name(one);
        var second = Plain.name(other);
        if (first.isEmpty() || second.isEmpty()) return Likeness.OTHER;
        if (String.join("", first).equals(String.join("", second))) return Likeness.SAME;
        var shorter = new HashSet<>(first.size() <= second.size() ? first : second);
        var longer = new HashSet<>(first.size() <= second.size() ? second : first);
        if (longer.containsAll(shorter) && (shorter.size() > 1 || longer.size() == 1)) return Likeness.SAME;
        if (areInitials(first, second) || areInitials(second, first)) return Likeness.LIKE;
        for (var word : shorter) for (var another : longer) if (mayBe(word, another)) return Likeness.LIKE;
        return Likeness.OTHER;
    }

    /** "K.B." or "KB", which is all that she may have said. */
    private static boolean areInitials(List<String> letters, List<String> name) {
        var said = String.join("", letters);
        return name.size() > 1
                && said.length() <= name.size()
                && (letters.size() == 1 || letters.stream().allMatch(letter -> letter.length() == 1))
                && name.stream()
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining())
                        .startsWith(said);
    }

    private static boolean mayBe(String one, String other) {
        if (one.equals(other))
            return one.length() >= LETTERS_MIN || shortForms(one).size() > 1;
        return Plain.alike(one, other) || shortForms(one).contains(other);
    }

    private static Set<String> shortForms(String name) {
        return SHORT_FORMS.stream()
                .filter(forms -> forms.contains(name))
                .findFirst()
                .orElse(Set.of(name));
    }
}
