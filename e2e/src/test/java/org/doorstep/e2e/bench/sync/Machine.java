package org.doorstep.e2e.bench.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What processes cost, as Linux counts it. Elsewhere nothing is told. */
final class Machine {
    private static final double TICKS_PER_SECOND = 100;
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private Machine() {}

    /** The seconds of processor time that a process has used, or NaN where this cannot be read. */
    static double cpuSeconds(long pid) {
        var stat = read("/proc/" + pid + "/stat");
        if (stat.isEmpty()) return Double.NaN;
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
    }

    static double ownCpuSeconds() {
        return cpuSeconds(ProcessHandle.current().pid());
    }

    /** The seconds of processor time that everything on this machine has used. */
    static double busySeconds() {
        var first = read("/proc/stat").lines().findFirst().orElse("").trim().split("\\s+");
        var busy = 0L;
        for (int i = 1; i < first.length && i <= 8; i++) if (i != 4 && i != 5) busy += Long.parseLong(first[i]);
        return busy / TICKS_PER_SECOND;
    }

    /** The most memory that a process ever held, in megabytes. */
    static double peakMegabytes(long pid) {
        var found = PEAK.matcher(read("/proc/" + pid + "/status"));
        return found.find() ? Long.parseLong(found.group(1)) / 1024.0 : Double.NaN;
    }

    private static String read(String file) {
        try {
            var path = Path.of(file);
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
