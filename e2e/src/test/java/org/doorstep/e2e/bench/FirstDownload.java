package org.doorstep.e2e.bench;

import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.people.SocialWorker;

/**
 * A worker's thirty children with two years of visits come to a new tablet: what crosses the wire, when Today can be
 * used, and when everything is there. The clock starts when the tablet first asks.
 */
final class FirstDownload {
    private static final int RUNS = 3;
    private static final double MB = 1_000_000;
    private static final String WATCH = """
            (() => { if (window !== top) return
              let seen = false
              const look = () => {
                const now = performance.timeOrigin + performance.now()
                const rows = document.querySelectorAll('[data-child], .child-row, child-row').length
                const arriving = document.querySelector('.arriving') !== null
                if (rows > 0 && !window.todayAt) window.todayAt = now
                if (arriving) { seen = true; window.toldOf = document.querySelector('.arriving').innerText; window.allAt = undefined }
                else if (window.todayAt && !window.allAt) window.allAt = now
                setTimeout(look, 5)
              }
              look() })()
            """;

    static void measure(House house, Path folder) {
        List<Double> bytes = new ArrayList<>();
        List<Double> today = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            try (var tablet = new Browser(folder.resolve("first-download-" + run), Browser.Size.TABLET)) {
                var page = tablet.opens();
                page.addInitScript(WATCH);
                List<Request> pulls = new CopyOnWriteArrayList<>();
                tablet.context().onRequestFinished(request -> {
                    if (request.url().contains("/sync/pull")) pulls.add(request);
                });
                new SocialWorker("ana", house, page).setsUpTheTablet();
                page.waitForTimeout(6_000);
                var began = pulls.stream()
                        .mapToDouble(pull -> pull.timing().startTime)
                        .min()
                        .orElseThrow(() -> new IllegalStateException("Nothing was pulled"));
                bytes.add(pulls.stream()
                                .mapToDouble(pull -> pull.sizes().responseBodySize)
                                .sum()
                        / MB);
                today.add(((Number) page.evaluate("() => window.todayAt")).doubleValue() - began);
                all.add(((Number) page.evaluate("() => window.allAt")).doubleValue() - began);
            }
        }
        var figures = new Figures("first-download");
        figures.median("first download of thirty children, compressed", bytes, "MB", 1);
        figures.median("first download: Today can be used", today, "ms", 1_000);
        figures.median("first download: everything is there", all, "ms", 3_000);
    }

    private FirstDownload() {}
}
