package org.doorstep.e2e.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.doorstep.e2e.house.House;

/** {@code ./bench [offline-start] [first-load] [save] [start] [clean-build]}; without words, all of them. */
public final class Bench {
    private static final List<String> ALL = List.of("first-load", "save", "offline-start", "start", "clean-build");

    public static void main(String[] words) throws IOException {
        for (var name : words.length == 0 ? ALL : List.of(words)) run(name);
    }

    private static void run(String name) throws IOException {
        var folder = Files.createTempDirectory("doorstep-bench");
        switch (name) {
            case "clean-build" -> Start.cleanBuild(folder);
            case "start" -> Start.warm(House.countyIn(folder.resolve("house")));
            case "first-load", "save", "offline-start" -> {
                try (var house = House.inTheCounty(folder.resolve("house")).opens()) {
                    if (name.equals("first-load")) FirstLoad.measure(house, folder);
                    if (name.equals("save")) Save.measure(house, folder);
                    if (name.equals("offline-start")) OfflineStart.measure(house, folder);
                }
            }
            default -> throw new IllegalArgumentException("There is no bench '" + name + "'. There are: " + ALL);
        }
    }

    private Bench() {}
}
