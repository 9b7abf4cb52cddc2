package org.doorstep.server.copies;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Several codes or sentences in one column, one in a line. */
final class Lines {
    private Lines() {}

    static String of(Collection<?> all) {
        return String.join("\n", all.stream().map(Object::toString).toList());
    }

    static List<String> in(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\n"));
    }

    static <T> List<T> in(String column, Function<String, T> read) {
        return in(column).stream().map(read).toList();
    }
}
