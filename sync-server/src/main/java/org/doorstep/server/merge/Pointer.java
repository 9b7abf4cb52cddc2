package org.doorstep.server.merge;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Paths in a document as JSON Pointers (RFC 6901). */
final class Pointer {
    private Pointer() {}

    static String of(String... names) {
        return Arrays.stream(names)
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    /** Empty when the text is no pointer to something inside the document. */
    static List<String> names(String path) {
        if (!path.startsWith("/")) return List.of();
        return Arrays.stream(path.substring(1).split("/", -1))
                .map(name -> name.replace("~1", "/").replace("~0", "~"))
                .toList();
    }
}
