package org.doorstep.server.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Asks about several things at once. The statement comes in a few lengths only, filled up with the last thing again, so
 * that an engine has it ready; how many things there are does not matter.
 */
public final class Several {
    private static final int AT_ONCE_MAX = 256;

    private Several() {}

    /** @param where a statement up to the column, as in {@code SELECT hash FROM change WHERE hash} */
    public static Set<String> found(JdbcTemplate jdbc, String where, Collection<String> things) {
        var found = new HashSet<String>();
        for (var some : inParts(things))
            found.addAll(jdbc.queryForList(where + in(some.size()), String.class, some.toArray()));
        return found;
    }

    /** Each with as many things as one of the few lengths has places. */
    public static <T> List<List<T>> inParts(Collection<T> things) {
        var all = List.copyOf(things);
        var parts = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += AT_ONCE_MAX)
            parts.add(filled(all.subList(from, Math.min(from + AT_ONCE_MAX, all.size()))));
        return parts;
    }

    public static String in(int places) {
        return Stream.generate(() -> "?").limit(places).collect(Collectors.joining(", ", " IN (", ")"));
    }

    private static <T> List<T> filled(List<T> part) {
        var places = Integer.highestOneBit(part.size());
        if (places < part.size()) places *= 2;
        var filled = new ArrayList<>(part);
        while (filled.size() < places) filled.add(part.getLast());
        return filled;
    }
}
