package org.doorstep.e2e.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.doorstep.e2e.bench.sync.Relayed;
import org.doorstep.e2e.bench.sync.SyncBenches;
import org.doorstep.e2e.house.House;
import org.springframework.util.FileSystemUtils;

/** {@code ./bench [--quick] [name ...]}; without names, all of them. */
public final class Bench {
    private static final List<String> OF_THE_CLIENT =
            List.of("first-load", "save", "offline-start", "open", "start", "clean-build", "first-download", "relayed");
    private static final List<String> ALL =
            Stream.concat(OF_THE_CLIENT.stream(), SyncBenches.ALL.stream()).toList();
    private static final String QUICK = "--quick";

    public static void main(String[] words) throws IOException {
        var quick = List.of(words).contains(QUICK);
        var names = Arrays.stream(words).filter(word -> !word.equals(QUICK)).toList();
        for (var name : names.isEmpty() ? ALL : names) run(name, quick);
    }

    private static void run(String name, boolean quick) throws IOException {
        // On the disk of the repository: a temporary folder may be in memory, and nothing is durable there.
        var target = Files.createDirectories(House.root().resolve("target"));
        var folder = Files.createTempDirectory(target, "bench-" + name);
        try {
            if (SyncBenches.ALL.contains(name)) SyncBenches.run(name, folder, quick);
            else run(name, folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void run(String name, Path folder) {
        switch (name) {
            case "clean-build" -> Start.cleanBuild(folder);
            case "start" -> Start.warm(House.countyIn(folder.resolve("house")));
            case "first-load", "save", "offline-start", "open", "first-download", "relayed" -> {
                try (var house = House.inTheCounty(folder.resolve("house")).opens()) {
                    if (name.equals("first-load")) FirstLoad.measure(house, folder);
                    if (name.equals("first-download")) FirstDownload.measure(house, folder);
                    if (name.equals("relayed")) Relayed.measure(house, folder);
                    if (name.equals("open")) Opening.measure(house, folder);
                    if (name.equals("save")) Save.measure(house, folder);
                    if (name.equals("offline-start")) OfflineStart.measure(house, folder);
                }
            }
            default -> throw new IllegalArgumentException("There is no bench '" + name + "'. There are: " + ALL);
        }
    }

    private Bench() {}
}
