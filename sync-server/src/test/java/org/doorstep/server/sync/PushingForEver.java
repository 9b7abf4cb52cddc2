package org.doorstep.server.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.doorstep.server.RunningServer;

/**
 * A server in a process of its own that takes in work without end and prints what it has acknowledged, until it is killed.
 * First it is handed again what it was taking in when it was killed before.
 */
public final class PushingForEver {
    private PushingForEver() {}

    /** The data directory, how many tablets push, and further settings of the server. */
    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments[0]);
        var settings = Arrays.copyOfRange(arguments, 2, arguments.length);
        var district = new District(RunningServer.over(data, settings));
        var sent = Files.createDirectories(data.resolve("sent"));
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            var last = sent.resolve("tablet-" + i);
            if (Files.exists(last)) pushAgain(district, last);
            var worker = district.worker("Worker" + UUID.randomUUID());
            var child = district.child("Child" + UUID.randomUUID(), worker);
            var tablet = new Ink("d-" + UUID.randomUUID(), worker, district.scopeVersion(worker));
            Thread.ofPlatform().start(() -> pushForEver(district, tablet, child, last));
        }
    }

    private static void pushForEver(District district, Ink tablet, String child, Path last) {
        for (int round = 0; ; round++) {
            var one = tablet.visit("r-" + child + round, child, "calm");
            var two = tablet.edit("r-" + child + round, child, one, "{\"summary\": \"calmer\"}");
            write(last, tablet.device() + "\n" + tablet.worker() + "\n" + two + "\n" + one);
            push("ACK", district, tablet, two, one);
        }
    }

    private static void pushAgain(District district, Path last) throws IOException {
        var lines = Files.readAllLines(last);
        // Killed while the tablet wrote it down: then it was not sent either.
        if (lines.size() == 4)
            push("AGAIN", district, new Ink(lines.get(0), lines.get(1), 1), lines.get(2), lines.get(3));
    }

    private static void push(String word, District district, Ink tablet, String... sealed) {
        var lines = district.push(tablet, sealed).results().stream()
                .map(result -> "\n" + word + " " + result.verdict() + " " + result.hash())
                .collect(Collectors.joining());
        System.out.println(lines);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
