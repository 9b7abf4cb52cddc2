package org.doorstep.e2e.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.doorstep.e2e.house.House;

/** {@code ./run} from a warm build to "ready", and a clean build of a fresh clone. */
final class Start {
    private static final int RUNS = 5;

    /** @param data a folder that already holds the county */
    static void warm(Path data) {
        List<Double> runs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) runs.add(untilReady(data));
        new Figures("start").median("./run from a warm build to ready", runs, "s", 20);
    }

    static void cleanBuild(Path folder) {
        var clone = folder.resolve("clone");
        run(folder, Map.of(), "git", "clone", "--quiet", House.root().toString(), clone.toString());
        var began = System.nanoTime();
        run(clone, Map.of(), "./run", "--build");
        new Figures("clean-build")
                .median("a clean build, packages from the local caches", List.of(secondsSince(began)), "s", 240);
    }

    private static double untilReady(Path data) {
        var began = System.nanoTime();
        try {
            var process = command(House.root(), ports(data), "./run");
            try (var lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.contains("is ready")) continue;
                    var seconds = secondsSince(began);
                    process.toHandle().destroy();
                    process.waitFor(30, TimeUnit.SECONDS);
                    return seconds;
                }
            }
            throw new IllegalStateException("./run ended without being ready");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Map<String, String> ports(Path data) {
        return Map.of(
                "DOORSTEP_DATA", data.toString(),
                "DOORSTEP_SYNC_PORT", "18090",
                "DOORSTEP_FIELD_PORT", "18080",
                "DOORSTEP_OFFICE_PORT", "18081");
    }

    private static void run(Path folder, Map<String, String> environment, String... words) {
        try {
            var process = command(folder, environment, words);
            process.getInputStream().transferTo(System.out);
            if (process.waitFor() != 0) throw new IllegalStateException(String.join(" ", words) + " failed");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Process command(Path folder, Map<String, String> environment, String... words) throws IOException {
        var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private Start() {}
}
