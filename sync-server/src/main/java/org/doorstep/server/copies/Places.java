package org.doorstep.server.copies;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether two texts may speak of one house or one organisation. */
final class Places {
    private static final Pattern POSTCODE =
            Pattern.compile("\\b([a-z]{1,2}\\d[a-z\\d]?)\\s*(\\d[a-z]{2})\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> STOPS =
            Set.of("ltd", "limited", "plc", "llp", "cic", "the", "and", "of", "for", "at", "in", "a", "uk", "co");
    /** Words that many organisations share; alone they say nothing about which one it is. */
    private static final Set<String> GENERAL = Set.of(
            "children",
            "childrens",
            "child",
            "home",
            "homes",
            "house",
            "care",
            "services",
            "service",
            "school",
            "college",
            "academy",
            "council",
            "county",
            "borough",
            "city",
            "police",
            "trust",
            "nhs",
            "hospital",
            "group",
            "residential",
            "fostering",
            "foster",
            "agency",
            "team",
            "social",
            "work",
            "worker",
            "workers",
            "support",
            "supported",
            "company",
            "constabulary",
            "office",
            "centre",
            "center",
            "road",
            "street",
            "lane",
            "avenue",
            "close",
            "flat",
            "my",
            "his",
            "her",
            "their",
            "our",
            "where",
            "i",
            "live",
            "lives",
            "works",
            "staff",
            "unit",
            "placement",
            "accommodation");

    private Places() {}

    static Likeness compare(@Nullable String one, @Nullable String other) {
        var first = words(one);
        var second = words(other);
        if (first.isEmpty() || second.isEmpty()) return Likeness.OTHER;
        var shorter = new HashSet<>(first.size() <= second.size() ? first : second);
        var longer = new HashSet<>(first.size() <= second.size() ? second : first);
        var tellingShort = telling(shorter);
        if (String.join("", first).equals(String.join("", second))
                || (longer.containsAll(shorter) && !tellingShort.isEmpty() && !isNumber(tellingShort)))
            return tellingShort.isEmpty() ? Likeness.LIKE : Likeness.SAME;
        if (!postcodes(one).isEmpty() && postcodes(other).containsAll(postcodes(one))) return Likeness.LIKE;
        for (var word : tellingShort)
            for (var another : telling(longer))
                if (!isNumber(Set.of(word)) && Plain.alike(word, another)) return Likeness.LIKE;
        // "Police" and "Northamptonshire Police": which of them she means a person must say.
        return tellingShort.isEmpty() && longer.containsAll(shorter) ? Likeness.LIKE : Likeness.OTHER;
    }

    private static List<String> words(@Nullable String text) {
        return Plain.words(text).stream().filter(word -> !STOPS.contains(word)).toList();
    }

    private static Set<String> telling(Set<String> words) {
        var telling = new TreeSet<>(words);
        telling.removeAll(GENERAL);
        return telling;
    }

    private static boolean isNumber(Set<String> words) {
        return words.stream().allMatch(word -> word.chars().anyMatch(Character::isDigit));
    }

    private static Set<String> postcodes(@Nullable String text) {
        var found = new HashSet<String>();
        if (text == null) return found;
        var matcher = POSTCODE.matcher(text);
        while (matcher.find()) found.add((matcher.group(1) + matcher.group(2)).toLowerCase(Locale.ROOT));
        return found;
    }
}
