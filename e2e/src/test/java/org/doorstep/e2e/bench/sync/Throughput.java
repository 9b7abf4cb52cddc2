package org.doorstep.e2e.bench.sync;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.doorstep.e2e.bench.Figures;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents a second through the whole server, beside the floor of the same disk and the ceiling of the same HTTP. A
 * fifth of the changes are edits and a twentieth meet a colleague's; rounds repeat all cells, so that a noisy moment
 * spoils one run and not one cell.
 */
final class Throughput {
    private static final int TABLETS = 64;
    /** Of each pair of colleagues: enough that a child has as many visits as children have. */
    private static final int CHILDREN = 15;

    private static final int WARM_DOCUMENTS = 32_000;
    private static final int WARM_SINGLES = 60;
    private static final List<Integer> BATCHES = List.of(1, 10, 100);
    private static final List<Integer> TABLETS_AT_ONCE = List.of(1, 16, 64);
    private static final JsonMapper JSON = new JsonMapper();

    private final PackagedServer server;
    private final List<Tablet> tablets;
    private final Path folder;
    private final Figures figures = new Figures("sync");
    private final Map<String, List<Load.Run>> cells = new LinkedHashMap<>();
    private final Map<String, Integer> documents = new HashMap<>();
    private final List<Double> followed = new ArrayList<>();

    private Throughput(PackagedServer server, Path folder) {
        this.server = server;
        this.folder = folder;
        this.tablets = new Authority(server).tablets(TABLETS, CHILDREN);
    }

    static void measure(Path folder, int rounds) {
        try (var issuer = new Issuer();
                var server = new PackagedServer(folder.resolve("data"), issuer)) {
            var bench = new Throughput(server, folder);
            bench.warmUp();
            bench.run(rounds);
        }
    }

    /** Every tablet has records that have moved on, and the server has compiled what it uses most. */
    private void warmUp() {
        push(
                10,
                TABLETS,
                tablet -> IntStream.range(0, 10)
                        .mapToObj(i -> tablet.pen().moving())
                        .flatMap(List::stream)
                        .toList());
        for (int done = 0; done < WARM_DOCUMENTS; done += TABLETS * 20) push(10, TABLETS, 20);
        push(1, TABLETS, WARM_SINGLES);
        server.settles();
    }

    private void run(int rounds) {
        var floor = RawStore.readFrom(server.store(), 4_000, folder);
        var bytesOnly = RawStore.sealedBytesOnly(floor);
        var ofFloor = new ArrayList<Double>();
        var floors = new ArrayList<Double>();
        var bestFloors = new ArrayList<Double>();
        var ceilings = new ArrayList<Double>();
        var ofCeiling = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            for (var batch : BATCHES)
                for (var at : TABLETS_AT_ONCE) keep(batch, at, push(batch, at, documentsOf(batch) / at));
            floors.add(floor.perSecond(10));
            bestFloors.add(bytesOnly.perSecond(10));
            ofFloor.add(perSecond("10x64").getLast() / floors.getLast());
            ceilings.add(Math.max(ceiling(true), ceiling(false)));
            ofCeiling.add(perSecond("1x64").getLast() / ceilings.getLast());
        }
        tell();
        figures.beside("floor: one thread, the same rows, prepared statements, batches of 10", floors, "/s");
        figures.beside("floor: one thread, sealed bytes alone, batches of 10", bestFloors, "/s");
        figures.medianAtLeast("batches of 10 from 64 tablets, share of the floor of the same rows", ofFloor, "", 0.4);
        figures.beside("ceiling: the server only checks the token and reads the body, 64 tablets", ceilings, "/s");
        figures.medianAtLeast("single records from 64 tablets, share of the ceiling", ofCeiling, "", 0.3);
    }

    /** Single pushes take longest, so they are fewer. */
    private static int documentsOf(int batch) {
        return batch == 1 ? 1_280 : 6_400;
    }

    private void keep(int batch, int at, Load.Run run) {
        followed.add(server.settles());
        var cell = batch + "x" + at;
        documents.put(cell, documentsOf(batch));
        cells.computeIfAbsent(cell, name -> new ArrayList<>()).add(run);
        System.out.printf(
                Locale.ROOT,
                "  %-7s %6.0f /s, server %.3f and driver %.3f ms of CPU a document, others %.1f cores%n",
                cell,
                documentsOf(batch) / run.seconds(),
                run.serverCpu() / documentsOf(batch) * 1000,
                run.driverCpu() / documentsOf(batch) * 1000,
                run.others());
    }

    private void tell() {
        var all = cells.entrySet().stream()
                .mapToDouble(cell -> cell.getValue().size() * (double) documents.getOrDefault(cell.getKey(), 0))
                .sum();
        var after = followed.stream().mapToDouble(Double::doubleValue).sum();
        figures.beside("server CPU a document after a push: read models, chain", List.of(after * 1000 / all), "ms");
        for (var cell : cells.keySet()) {
            figures.beside("push " + cell + ": documents", perSecond(cell), "/s");
            figures.beside("push " + cell + ": server CPU a document", cpu(cell, Load.Run::serverCpu), "ms");
            figures.beside("push " + cell + ": driver CPU a document", cpu(cell, Load.Run::driverCpu), "ms");
            var p99 = each(cell, Load.Run::percentile99);
            figures.beside("push " + cell + ": median of a push", each(cell, Load.Run::median), "ms");
            figures.beside("push " + cell + ": p99 of a push", p99, "ms");
            if (cell.endsWith("x64"))
                figures.median(
                        "push " + cell + ": p99 in medians",
                        each(cell, run -> run.percentile99() / run.median()),
                        "",
                        10);
        }
        figures.beside("cores that everything else on the machine kept busy", each("10x64", Load.Run::others), "");
        figures.beside("most memory of the server", List.of(Machine.peakMegabytes(server.pid())), "MB");
    }

    private List<Double> perSecond(String cell) {
        return each(cell, run -> documents.getOrDefault(cell, 0) / run.seconds());
    }

    private List<Double> cpu(String cell, ToDoubleFunction<Load.Run> seconds) {
        return each(cell, run -> seconds.applyAsDouble(run) * 1000 / documents.getOrDefault(cell, 1));
    }

    private List<Double> each(String cell, ToDoubleFunction<Load.Run> figure) {
        return cells.getOrDefault(cell, List.of()).stream()
                .map(figure::applyAsDouble)
                .toList();
    }

    private Load.Run push(int batch, int at, int each) {
        tablets.forEach(tablet -> tablet.pen().pushed());
        return push(batch, at, tablet -> {
            var colleague = tablets.get(tablets.indexOf(tablet) ^ 1).pen();
            return IntStream.range(0, each)
                    .mapToObj(i -> tablet.pen().next(colleague))
                    .toList();
        });
    }

    private Load.Run push(int batch, int at, java.util.function.Function<Tablet, List<String>> changes) {
        var nonce = nonce();
        var requests = tablets.subList(0, at).stream()
                .map(tablet -> inBatches(changes.apply(tablet), batch).stream()
                        .map(some -> tablet.push(some, nonce))
                        .toList())
                .toList();
        return Load.of(server, requests, Throughput::allTaken);
    }

    /** What the same tablets reach when the server does nothing but check the token, with or without a proof, and read. */
    private double ceiling(boolean proved) {
        var nonce = nonce();
        var requests = tablets.stream()
                .map(tablet -> IntStream.range(0, 20)
                        .mapToObj(i -> proved
                                ? tablet.push("d-another", List.of("x".repeat(Pen.BYTES)), nonce)
                                : tablet.nonsense(Pen.BYTES))
                        .toList())
                .toList();
        var run = Load.of(server, requests, answer -> {
            if (answer.status() != 400) throw new IllegalStateException("Not turned away: " + answer.text());
        });
        return run.milliseconds().size() / run.seconds();
    }

    static List<List<String>> inBatches(List<String> changes, int batch) {
        return IntStream.iterate(0, from -> from < changes.size(), from -> from + batch)
                .mapToObj(from -> changes.subList(from, Math.min(from + batch, changes.size())))
                .toList();
    }

    static void allTaken(Wire.Answer answer) {
        for (var result : JSON.readTree(answer.expectOk().body()).get("results")) {
            var verdict = result.get("verdict").asString();
            if (verdict.equals("QUARANTINED") || verdict.equals("DUPLICATE"))
                throw new IllegalStateException(result.toString());
        }
    }

    private String nonce() {
        try (var wire = server.wire()) {
            return Tablet.nonce(wire);
        }
    }
}
