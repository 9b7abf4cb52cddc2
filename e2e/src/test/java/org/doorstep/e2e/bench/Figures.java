package org.doorstep.e2e.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.doorstep.e2e.house.House;

/** Prints figures and writes each as one JSON object a line to {@code target/bench/}. */
final class Figures {
    private static final Path FOLDER = House.root().resolve("target/bench");

    private final Path file;

    Figures(String bench) {
        file = FOLDER.resolve(bench + ".jsonl");
        try {
            Files.createDirectories(FOLDER);
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The median, which must be at most the target. */
    void median(String figure, List<Double> runs, String unit, double atMost) {
        write(figure, percentile(runs, 0.5), unit, atMost, runs);
    }

    void percentile95(String figure, List<Double> runs, String unit, double atMost) {
        write(figure, percentile(runs, 0.95), unit, atMost, runs);
    }

    /** Told beside another figure; nothing is asked of it. */
    void beside(String figure, List<Double> runs, String unit) {
        write(figure, percentile(runs, 0.5), unit, Double.POSITIVE_INFINITY, runs);
    }

    private void write(String figure, double value, String unit, double atMost, List<Double> runs) {
        var smallest = percentile(runs, 0);
        var largest = percentile(runs, 1);
        var asked = Double.isInfinite(atMost);
        var holds = asked ? "null" : Boolean.toString(value <= atMost);
        var target = asked ? "null" : number(atMost);
        var line =
                "{\"figure\":\"%s\",\"value\":%s,\"unit\":\"%s\",\"target\":%s,\"holds\":%s,\"min\":%s,\"max\":%s,\"runs\":%d}"
                        .formatted(
                                figure,
                                number(value),
                                unit,
                                target,
                                holds,
                                number(smallest),
                                number(largest),
                                runs.size());
        System.out.printf(
                Locale.ROOT,
                "%-70s %10s %-3s (%s to %s, %d runs) %s%n",
                figure,
                number(value),
                unit,
                number(smallest),
                number(largest),
                runs.size(),
                asked ? "" : (value <= atMost ? "holds, at most " : "MISSES, at most ") + number(atMost));
        try {
            Files.writeString(
                    file,
                    line + "\n",
                    java.nio.file.StandardOpenOption.CREATE,
                    java.nio.file.StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static double percentile(List<Double> runs, double share) {
        var sorted = runs.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (share == 0.5 && sorted.length % 2 == 0)
            return (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
        return sorted[Math.clamp((int) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
    }
}
