package org.doorstep.server.sync;

import java.nio.file.Path;
import java.util.stream.Collectors;

/** A server in a process of its own that takes in work without end and prints what it has acknowledged, until it is killed. */
public final class PushingForEver {
    static final int TABLETS = 4;

    private PushingForEver() {}

    public static void main(String[] arguments) {
        var district = new District(Path.of(arguments[0]));
        for (int i = 0; i < TABLETS; i++) {
            var worker = district.worker("Worker", "t-1");
            var tablet = new Ink("d-" + java.util.UUID.randomUUID(), worker, 1);
            var child = district.child("Child" + java.util.UUID.randomUUID(), worker);
            Thread.ofPlatform().start(() -> pushForEver(district, tablet, district.scopeVersion(worker), child));
        }
    }

    private static void pushForEver(District district, Ink tablet, long scopeVersion, String child) {
        tablet.under(scopeVersion);
        for (int round = 0; ; round++) {
            var one = tablet.visit("r-" + child + round, child, "calm");
            var two = tablet.edit("r-" + child + round, child, one, "{\"summary\": \"calmer\"}");
            var reply = district.push(tablet, two, one);
            var line = reply.results().stream()
                    .map(result -> result.verdict() + " " + result.hash())
                    .collect(Collectors.joining("\n"));
            System.out.println("\nACK " + line.replace("\n", "\nACK "));
        }
    }
}
