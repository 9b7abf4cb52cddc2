package org.doorstep.e2e.bench;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.people.SocialWorker;
import tools.jackson.databind.json.JsonMapper;

/**
 * A worker's thirty children with two years of visits come to a new tablet: what crosses the wire, when Today can be
 * used, and when everything is there. The clock starts when the tablet first asks.
 */
final class FirstDownload {
    private static final int RUNS = 3;
    private static final JsonMapper JSON = new JsonMapper();
    private static final int SETTLES_MS = 6_000;
    private static final double MB = 1_000_000;
    private static final String WATCH = """
            (() => { if (window !== top) return
              let seen = false
              const look = () => {
                const now = performance.timeOrigin + performance.now()
                const rows = document.querySelectorAll('.row .row-due').length
                const arriving = document.querySelector('.arriving') !== null
                if (rows > 0 && !window.todayAt) window.todayAt = now
                if (arriving) { seen = true; window.toldOf = document.querySelector('.arriving').innerText; window.allAt = undefined }
                else if (window.todayAt && !window.allAt) window.allAt = now
                setTimeout(look, 5)
              }
              look() })()
            """;

    private static final String PULLED = """
            () => {
              const pulls = performance.getEntriesByType('resource').filter((it) => it.name.includes('/sync/pull'))
              return JSON.stringify({
                pages: pulls.length,
                began: performance.timeOrigin + Math.min(...pulls.map((it) => it.startTime)),
                bytes: pulls.reduce((sum, it) => sum + it.encodedBodySize, 0),
              })
            }
            """;

    static void measure(House house, Path folder) {
        List<Double> bytes = new ArrayList<>();
        List<Double> today = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            try (var tablet = new Browser(folder.resolve("first-download-" + run), Browser.Size.TABLET)) {
                var page = tablet.opens();
                page.addInitScript(WATCH);
                new SocialWorker("ana", house, page).setsUpTheTablet();
                page.waitForTimeout(SETTLES_MS);
                var pulled = pulled(page);
                var began = pulled.began();
                bytes.add(pulled.bytes() / MB);
                today.add(((Number) page.evaluate("() => window.todayAt")).doubleValue() - began);
                all.add(((Number) page.evaluate("() => window.allAt")).doubleValue() - began);
            }
        }
        var figures = new Figures("first-download");
        figures.median("first download of thirty children, compressed", bytes, "MB", 1);
        figures.median("first download: Today can be used", today, "ms", 1_000);
        figures.median("first download: everything is there", all, "ms", 3_000);
    }

    /**
     * Asked of the Worker that fetches: the browser's own events call a pull aborted (net::ERR_ABORTED) that the Worker has
     * read to its end.
     */
    private static Pulled pulled(Page page) {
        for (var worker : page.workers()) {
            var pulled = JSON.readValue((String) worker.evaluate(PULLED), Pulled.class);
            if (pulled.pages() > 0) return pulled;
        }
        throw new IllegalStateException("Nothing was pulled");
    }

    /**
     * @param began milliseconds since 1970
     * @param bytes as they crossed the wire, without headers
     */
    private record Pulled(int pages, double began, double bytes) {}

    private FirstDownload() {}
}
