package org.doorstep.e2e.bench.sync;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.doorstep.e2e.bench.Figures;
import tools.jackson.databind.json.JsonMapper;

/** Ten new changes cost the same in a small store and in one that holds the records of many years; and a pull of all. */
final class PullCost {
    private static final long SMALL = 50_000;
    private static final int CHILDREN = 30;
    private static final int VISITS = 510;
    private static final int FILLING_BYTES = 600;
    private static final int PULLS = 150;
    /** Until Java has compiled what a pull takes: a server runs for weeks. */
    private static final int WARM_PULLS = 3_000;

    private static final int ROUNDS = 6;
    private static final JsonMapper JSON = new JsonMapper();

    private PullCost() {}

    static void measure(Path folder, long large) {
        prepare(folder.resolve("small"), SMALL);
        prepare(folder.resolve("large"), large);
        var figures = new Figures("pull");
        try (var issuer = new Issuer();
                var few = new PackagedServer(folder.resolve("small"), issuer);
                var many = new PackagedServer(folder.resolve("large"), issuer)) {
            compare(new Reader(few), new Reader(many), large, figures);
        }
    }

    /** A store with one worker's caseload in it, filled up with other people's. */
    private static void prepare(Path data, long records) {
        try (var issuer = new Issuer();
                var server = new PackagedServer(data, issuer)) {
            var tablet = new Authority(server).tablets(1, CHILDREN).getFirst();
            try (var wire = server.wire()) {
                var visit = tablet.pen().visit(FILLING_BYTES).sealed();
                Throughput.allTaken(wire.exchange(tablet.push(List.of(visit), Tablet.nonce(wire))));
            }
        }
        LargeStore.fill(data.resolve("store.db"), records);
    }

    private static void compare(Reader few, Reader many, long large, Figures figures) {
        var ofFew = new ArrayList<Double>();
        var ofMany = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        var cpuRatios = new ArrayList<Double>();
        few.pulls(WARM_PULLS);
        many.pulls(WARM_PULLS);
        for (int round = 0; round < ROUNDS; round++) {
            var small = few.pullsTen();
            var big = many.pullsTen();
            ofFew.add(small.median());
            ofMany.add(big.median());
            ratios.add(big.median() / small.median());
            cpuRatios.add(big.serverCpu() / small.serverCpu());
        }
        figures.median("pull of 10 changes, " + SMALL + " records stored", ofFew, "ms", 2);
        figures.median("pull of 10 changes, " + large + " records stored", ofMany, "ms", 2);
        figures.median("pull of 10 changes, large store against small", ratios, "", 1.2);
        figures.beside("the same in server CPU", cpuRatios, "");
    }

    /** A tablet that holds thirty children and asks for what is new, with ten records new to it. */
    private static final class Reader {
        private final PackagedServer server;
        private final Tablet tablet;
        private final String cursor;

        Reader(PackagedServer server) {
            this.server = server;
            tablet = new Tablet(server, "w-0", Authority.children(0, CHILDREN));
            try (var wire = server.wire()) {
                var nonce = Tablet.nonce(wire);
                var visits = IntStream.range(0, VISITS)
                        .mapToObj(i -> tablet.pen().visit(Pen.BYTES).sealed())
                        .toList();
                for (var some : Throughput.inBatches(visits.subList(0, VISITS - 10), 50))
                    Throughput.allTaken(wire.exchange(tablet.push(some, nonce)));
                // The read models tell cards and duties a moment later; they are not to be among the ten.
                PackagedServer.pause(15_000);
                cursor = end(wire, nonce);
                Throughput.allTaken(wire.exchange(tablet.push(visits.subList(VISITS - 10, VISITS), nonce)));
            }
        }

        private String end(Wire wire, String nonce) {
            var at = "";
            for (var more = true; more; ) {
                var page = JSON.readTree(
                        wire.exchange(tablet.pull(at, nonce, false)).expectOk().body());
                at = page.get("cursor").asString();
                more = page.get("more").asBoolean();
            }
            return at;
        }

        Load.Run pullsTen() {
            return pulls(PULLS);
        }

        Load.Run pulls(int times) {
            String nonce;
            try (var wire = server.wire()) {
                nonce = Tablet.nonce(wire);
            }
            var requests = IntStream.range(0, times)
                    .mapToObj(i -> tablet.pull(cursor, nonce, true))
                    .toList();
            return Load.of(server, List.of(requests), Wire.Answer::expectOk);
        }
    }
}
