package org.doorstep.e2e.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.doorstep.e2e.house.House;
import org.jspecify.annotations.Nullable;

/** Prints figures and writes each as one JSON object a line to {@code target/bench/}. */
public final class Figures {
    private static final Path FOLDER = House.root().resolve("target/bench");

    private final Path file;

    public Figures(String bench) {
        file = FOLDER.resolve(bench + ".jsonl");
        try {
            Files.createDirectories(FOLDER);
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The median, which must be at most the target. */
    public void median(String figure, List<Double> runs, String unit, double atMost) {
        write(figure, percentile(runs, 0.5), unit, new Asked("at most ", atMost), runs);
    }

    /** The median, which must be at least the target. */
    public void medianAtLeast(String figure, List<Double> runs, String unit, double atLeast) {
        write(figure, percentile(runs, 0.5), unit, new Asked("at least ", atLeast), runs);
    }

    void percentile95(String figure, List<Double> runs, String unit, double atMost) {
        write(figure, percentile(runs, 0.95), unit, new Asked("at most ", atMost), runs);
    }

    /** Told beside another figure; nothing is asked of it. */
    public void beside(String figure, List<Double> runs, String unit) {
        write(figure, percentile(runs, 0.5), unit, null, runs);
    }

    private record Asked(String how, double target) {
        boolean holds(double value) {
            return how.equals("at most ") ? value <= target : value >= target;
        }
    }

    private void write(String figure, double value, String unit, @Nullable Asked asked, List<Double> runs) {
        var smallest = percentile(runs, 0);
        var largest = percentile(runs, 1);
        var holds = asked == null ? "null" : Boolean.toString(asked.holds(value));
        var target = asked == null ? "null" : number(asked.target());
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
                "%-84s %10s %-6s (%s to %s, %d runs) %s%n",
                figure,
                number(value),
                unit,
                number(smallest),
                number(largest),
                runs.size(),
                asked == null
                        ? ""
                        : (asked.holds(value) ? "holds, " : "MISSES, ") + asked.how() + number(asked.target()));
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

    public static double percentile(List<Double> runs, double share) {
        var sorted = runs.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (share == 0.5 && sorted.length % 2 == 0)
            return (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
        return sorted[Math.clamp((int) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 1 ? "%.3f" : value < 100 ? "%.2f" : "%.0f", value);
    }
}
