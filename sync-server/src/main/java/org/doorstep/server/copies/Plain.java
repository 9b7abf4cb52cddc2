package org.doorstep.server.copies;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name as everybody writes it: without case, accents, titles, stops and spaces. */
final class Plain {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "mister",
            "missus",
            "dr",
            "doctor",
            "prof",
            "professor",
            "sir",
            "dame",
            "lady",
            "lord",
            "rev",
            "reverend",
            "fr",
            "pc",
            "ps",
            "dc",
            "ds",
            "di",
            "dci",
            "wpc",
            "sgt",
            "sergeant",
            "cllr",
            "aunt",
            "auntie",
            "aunty",
            "uncle");
    private static final int ALIKE_FROM = 4;

    private Plain() {}

    /** Its words, in order; titles too, for places and kinship. */
    static List<String> words(@Nullable String text) {
        if (text == null) return List.of();
        var bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        bare = APOSTROPHES.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
        return BETWEEN.splitAsStream(bare).filter(word -> !word.isEmpty()).toList();
    }

    /** The words of a person's name; a title alone is a name, because it is all that a child may know. */
    static List<String> name(@Nullable String text) {
        var words = words(text);
        var name = words.stream().filter(word -> !TITLES.contains(word)).toList();
        return name.isEmpty() ? words : name;
    }

    /** Whether one slip of a key or of an ear lies between them. */
    static boolean alike(String one, String other) {
        if (one.equals(other)) return true;
        if (Math.min(one.length(), other.length()) < ALIKE_FROM || Math.abs(one.length() - other.length()) > 1)
            return false;
        var start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) start++;
        var first = one.substring(start);
        var second = other.substring(start);
        if (tail(first, 1).equals(tail(second, 1)) || tail(first, 1).equals(second) || first.equals(tail(second, 1)))
            return true;
        // Two letters that changed places.
        return first.length() > 1
                && second.length() > 1
                && first.charAt(0) == second.charAt(1)
                && first.charAt(1) == second.charAt(0)
                && tail(first, 2).equals(tail(second, 2));
    }

    private static String tail(String text, int from) {
        return text.length() <= from ? "" : text.substring(from);
    }
}
