package org.doorstep.e2e.bench.sync;

import java.nio.file.Path;
import java.util.List;

/** The figures of the sync engine by name; {@code --quick} tells roughly the same in a fraction of the time. */
public final class SyncBenches {
    public static final List<String> ALL = List.of("sync", "monday", "pull");
    private static final int ROUNDS = 3;
    private static final long LARGE = 2_000_000;
    private static final long LARGE_QUICKLY = 200_000;

    private SyncBenches() {}

    public static void run(String name, Path folder, boolean quick) {
        switch (name) {
            case "sync" -> Throughput.measure(folder, quick ? 1 : ROUNDS);
            case "monday" -> Monday.measure(folder);
            case "pull" -> PullCost.measure(folder, quick ? LARGE_QUICKLY : LARGE);
            default -> throw new IllegalArgumentException("There is no bench '" + name + "'");
        }
    }
}
