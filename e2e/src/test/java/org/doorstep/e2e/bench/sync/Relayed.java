package org.doorstep.e2e.bench.sync;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.doorstep.e2e.bench.Figures;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.people.SocialWorker;
import tools.jackson.databind.json.JsonMapper;

/** The way every tablet takes: signed in with a cookie at the Vaadin app, which passes its bytes on to the sync server. */
public final class Relayed {
    private static final List<String> WORKERS = List.of("ana", "ben", "pat", "riz");
    private static final int TABLETS_EACH = 2;
    private static final int BATCH = 10;
    private static final int DOCUMENTS_EACH = 400;
    private static final int ROUNDS = 3;
    private static final JsonMapper JSON = new JsonMapper();

    private final House house;
    private final int port;
    private final List<Tablet> tablets = new ArrayList<>();

    private Relayed(House house) {
        this.house = house;
        this.port = URI.create(house.field()).getPort();
    }

    public static void measure(House house, Path folder) {
        var bench = new Relayed(house);
        for (var name : WORKERS) bench.signsIn(name, folder.resolve(name));
        bench.run();
    }

    private void signsIn(String name, Path profile) {
        try (var browser = new Browser(profile, Browser.Size.TABLET)) {
            var page = browser.opens();
            page.navigate(house.field() + "/");
            new SocialWorker(name, house, page).signsIn();
            var cookies = browser.context().cookies(house.field()).stream()
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .collect(Collectors.joining("; "));
            for (int i = 0; i < TABLETS_EACH; i++)
                tablets.add(tablet(Map.of("Cookie", cookies, "Doorstep-Request", "1")));
        }
    }

    /** Enrols one without children first, to learn whose it is and whom she holds. */
    private Tablet tablet(Map<String, String> signedIn) {
        try (var wire = new Wire(port)) {
            var me = JSON.readTree(wire.exchange(Wire.request("GET", "/api/v1/me", signedIn, new byte[0]))
                    .expectOk()
                    .body());
            var worker = me.get("worker").asString();
            var scout = new Tablet(port, signedIn, worker, List.of("none"), 0);
            var page = JSON.readTree(wire.exchange(scout.pull("", Tablet.nonce(wire), false))
                    .expectOk()
                    .body());
            var children = page.get("items")
                    .valueStream()
                    .map(item -> item.path("child").path("id").asString(""))
                    .filter(id -> !id.isEmpty())
                    .toList();
            return scout.writesAbout(children, page.get("scopeVersion").asLong());
        }
    }

    private void run() {
        push();
        var runs = IntStream.range(0, ROUNDS).mapToObj(i -> push()).toList();
        var documents = (double) tablets.size() * DOCUMENTS_EACH;
        var figures = new Figures("relayed");
        var cell = "push " + BATCH + "x" + tablets.size() + " through the Vaadin app's relay: ";
        figures.beside(
                cell + "documents",
                runs.stream().map(run -> documents / run.seconds()).toList(),
                "/s");
        figures.beside(
                cell + "CPU of both applications a document",
                runs.stream().map(run -> run.serverCpu() * 1000 / documents).toList(),
                "ms");
        figures.beside(cell + "median", runs.stream().map(Load.Run::median).toList(), "ms");
        figures.beside(cell + "p99", runs.stream().map(Load.Run::percentile99).toList(), "ms");
    }

    private Load.Run push() {
        String nonce;
        try (var wire = new Wire(port)) {
            nonce = Tablet.nonce(wire);
        }
        var requests = tablets.stream()
                .map(tablet -> Throughput.inBatches(
                                IntStream.range(0, DOCUMENTS_EACH)
                                        .mapToObj(i -> tablet.pen().next(tablet.pen()))
                                        .toList(),
                                BATCH)
                        .stream()
                        .map(some -> tablet.push(some, nonce))
                        .toList())
                .toList();
        return Load.of(port, house.processes(), requests, Throughput::allTaken);
    }
}
