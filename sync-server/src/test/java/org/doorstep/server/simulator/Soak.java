package org.doorstep.server.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code ./soak}: as many histories as one likes, from a seed on. Ends with 1 when a promise was broken. */
final class Soak {
    private static final long LINES = 20;

    private Soak() {}

    public static void main(String[] arguments) {
        var words = List.of(arguments);
        if (words.size() < 2 || !List.of("model", "engine").contains(words.get(0))) {
            System.err.println("Usage: ./soak model|engine 500_000 [--seed 1] [--bug NO_SCOPE_FILTER]");
            System.exit(2);
        }
        var count = number(words.get(1));
        var first = option(words, "--seed").map(Soak::number).orElse(1L);
        var bug = option(words, "--bug").map(Bug::valueOf).orElse(Bug.NONE);
        var simulator =
                words.get(0).equals("model") ? Simulator.ofTheModel(bug) : new Simulator(new EngineStage(Map.of()));
        System.exit(soak(words.get(0), simulator, first, count) ? 0 : 1);
    }

    private static boolean soak(String what, Simulator simulator, long first, long count) {
        var start = System.nanoTime();
        var last = first + count - 1;
        var atOnce = Math.max(1, count / LINES);
        for (var from = first; from <= last; from += atOnce) {
            var to = Math.min(last, from + atOnce - 1);
            var failure = simulator.findIn(from, to);
            var took = Duration.ofNanos(System.nanoTime() - start).toSeconds();
            System.out.printf(
                    "%s: seeds %d to %d, %d events, %d violations, %d s%n",
                    what, first, to, simulator.events(), failure.isPresent() ? 1 : 0, took);
            if (failure.isEmpty()) continue;
            System.out.println(failure.get());
            return false;
        }
        return true;
    }

    private static Optional<String> option(List<String> words, String name) {
        var at = words.indexOf(name);
        return at < 0 || at + 1 == words.size() ? Optional.empty() : Optional.of(words.get(at + 1));
    }

    private static long number(String text) {
        return Long.parseLong(text.replace("_", ""));
    }
}
