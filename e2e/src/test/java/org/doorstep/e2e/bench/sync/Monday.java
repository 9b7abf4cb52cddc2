package org.doorstep.e2e.bench.sync;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.doorstep.e2e.bench.Figures;
import tools.jackson.databind.json.JsonMapper;

/** Monday morning: everybody comes back into signal with a weekend's visits within one minute, and pulls. */
final class Monday {
    private static final int TABLETS = 500;
    private static final int QUEUED = 20;
    private static final int WITHIN_MS = 60_000;
    private static final double PUSH_MAX_MS = 5_000;
    private static final double MEMORY_MAX_MB = 768;
    private static final JsonMapper JSON = new JsonMapper();

    private final PackagedServer server;
    private final Queue<Double> pushes = new ConcurrentLinkedQueue<>();
    private final Queue<Double> pulls = new ConcurrentLinkedQueue<>();
    private final Queue<String> askedToWait = new ConcurrentLinkedQueue<>();
    private final Queue<String> lost = new ConcurrentLinkedQueue<>();

    private Monday(PackagedServer server) {
        this.server = server;
    }

    static void measure(Path folder) {
        try (var issuer = new Issuer();
                var server = new PackagedServer(folder.resolve("data"), issuer)) {
            new Monday(server).run();
        }
    }

    private record Back(Tablet tablet, List<Pen.Written> visits, long atMs) {}

    private void run() {
        var dice = new Random(1);
        var all = new Authority(server)
                .tablets(TABLETS, 1).stream()
                        .map(tablet -> new Back(
                                tablet,
                                IntStream.range(0, QUEUED)
                                        .mapToObj(i -> tablet.pen().visit(Pen.BYTES))
                                        .toList(),
                                dice.nextInt(WITHIN_MS)))
                        .toList();
        var cpu = Machine.cpuSeconds(server.pid());
        var began = System.currentTimeMillis();
        var people = all.stream()
                .map(back -> Thread.ofVirtual().start(() -> comesBack(back)))
                .toList();
        people.forEach(Load::join);
        var seconds = (System.currentTimeMillis() - began) / 1000.0;
        // Whatever was acknowledged must be told to its author again, from the very beginning.
        for (var back : all) lost.addAll(missing(back));
        tell(seconds, Machine.cpuSeconds(server.pid()) - cpu);
    }

    private void tell(double seconds, double cpu) {
        var figures = new Figures("monday");
        figures.median("Monday: records lost of " + TABLETS * QUEUED, List.of((double) lost.size()), "", 0);
        figures.median(
                "Monday: p99 of a push of " + QUEUED + " records",
                List.of(Figures.percentile(List.copyOf(pushes), 0.99)),
                "ms",
                PUSH_MAX_MS);
        figures.beside("Monday: a push", List.copyOf(pushes), "ms");
        figures.beside("Monday: a pull of what was pushed", List.copyOf(pulls), "ms");
        figures.beside("Monday: tablets asked to come again", List.of((double) askedToWait.size()), "");
        figures.beside("Monday: until everybody was through", List.of(seconds), "s");
        figures.beside("Monday: server CPU in all", List.of(cpu), "s");
        figures.median(
                "Monday: most memory of the server", List.of(Machine.peakMegabytes(server.pid())), "MB", MEMORY_MAX_MB);
    }

    private void comesBack(Back back) {
        PackagedServer.pause(back.atMs());
        try (var wire = server.wire()) {
            var nonce = Tablet.nonce(wire);
            var sealed = back.visits().stream().map(Pen.Written::sealed).toList();
            var began = System.nanoTime();
            Throughput.allTaken(untilTaken(wire, back.tablet().push(sealed, nonce)));
            pushes.add((System.nanoTime() - began) / 1e6);
            var asked = System.nanoTime();
            wire.exchange(back.tablet().pull("", nonce, true)).expectOk();
            pulls.add((System.nanoTime() - asked) / 1e6);
        } catch (IllegalStateException | UncheckedIOException failed) {
            back.visits().forEach(visit -> lost.add(visit.record() + " " + failed));
        }
    }

    private Wire.Answer untilTaken(Wire wire, byte[] push) {
        while (true) {
            var answer = wire.exchange(push);
            if (answer.status() != 429 && answer.status() != 503) return answer;
            askedToWait.add("once");
            PackagedServer.pause(Long.parseLong(answer.headers().getOrDefault("retry-after", "2")) * 1000);
        }
    }

    private Set<String> missing(Back back) {
        Set<String> waited =
                new HashSet<>(back.visits().stream().map(Pen.Written::record).toList());
        try (var wire = server.wire()) {
            var nonce = Tablet.nonce(wire);
            var cursor = "";
            for (var more = true; more; ) {
                var page = JSON.readTree(wire.exchange(back.tablet().pull(cursor, nonce, false))
                        .expectOk()
                        .body());
                for (var item : page.get("items"))
                    waited.remove(item.path("recordId").asString(""));
                cursor = page.get("cursor").asString();
                more = page.get("more").asBoolean();
            }
        }
        return waited;
    }
}
