package org.doorstep.server.tasks;

import java.util.Collection;
import java.util.stream.Collectors;

/** What a time away shows, from names such as {@code often/3/30}: what, how many, and days or hours. */
final class MissingWording {
    private MissingWording() {}

    static String what(Collection<String> about) {
        return about.stream().sorted().map(MissingWording::sentence).collect(Collectors.joining(" "));
    }

    private static String sentence(String name) {
        var parts = name.split("/");
        return switch (parts[0]) {
            case "often" -> "Missing or away " + parts[1] + " times or more within " + parts[2] + " days.";
            case "offer" -> "No interview was offered within " + parts[1] + " hours of the return.";
            case "held" -> "No interview was held within " + parts[1] + " hours of the return.";
            default -> "It was written down that no interview is offered.";
        };
    }
}
