package org.doorstep.server.exchange;

import java.util.List;

/** What a file can hold, with the columns it must and may have. */
enum Kind {
    TEAMS(List.of("id", "name"), List.of()),
    WORKERS(List.of("id", "name", "team"), List.of("roles", "username", "password")),
    CHILDREN(
            List.of("id", "name", "family_name", "cohort", "since"),
            List.of("born_on", "expected_on", "address", "postcode")),
    ALLOCATIONS(List.of("child", "worker", "from"), List.of("until"));

    private final List<String> required;
    private final List<String> optional;

    Kind(List<String> required, List<String> optional) {
        this.required = required;
        this.optional = optional;
    }

    List<String> required() {
        return required;
    }

    boolean knows(String column) {
        return required.contains(column) || optional.contains(column);
    }

    /** The header with every column, as the documentation shows it. */
    String header() {
        return String.join(",", required) + (optional.isEmpty() ? "" : "," + String.join(",", optional));
    }
}
