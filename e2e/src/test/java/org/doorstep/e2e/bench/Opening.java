package org.doorstep.e2e.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.people.SocialWorker;
import org.doorstep.e2e.people.WritingTablet;

/**
 * From the tap until the screen is painted, at a quarter of this machine's speed: Today, the card of a child who was visited
 * every fortnight for five years, and her chronology. Chromium slows the page; the Worker that opens what is encrypted has
 * a thread of its own, so how long the page waited for it is told beside.
 */
final class Opening {
    private static final int RUNS = 20;
    private static final int YEARS = 5;
    private static final int DAYS_BETWEEN = 14;
    private static final int THROTTLE = 4;
    private static final double AT_MOST_MS = 200;
    private static final String CHILD = "Amara";

    /** Notes when a tap was made and when what it asked for was painted, and each answer of the Worker between. */
    private static final String STOPWATCH = """
            (() => { if (window !== top) return
              const post = Worker.prototype.postMessage, watched = new WeakSet(), begun = new Map()
              Worker.prototype.postMessage = function (message, ...rest) {
                if (!watched.has(this)) {
                  watched.add(this)
                  this.addEventListener('message', (e) => {
                    const at = begun.get(e.data?.id)
                    if (at !== undefined) { window.workerMs = performance.now() - at; begun.delete(e.data.id) }
                  })
                }
                if (['child', 'today'].includes(message?.path?.[0])) begun.set(message.id, performance.now())
                return post.call(this, message, ...rest)
              }
              window.taps = (selector) => new Promise((painted) => {
                let tap
                addEventListener('click', (e) => (tap = e.timeStamp), { capture: true, once: true })
                const look = () => {
                  if (tap === undefined || !document.querySelector(selector)) return
                  seen.disconnect()
                  const after = new MessageChannel()
                  after.port1.onmessage = () => painted([performance.now() - tap, window.workerMs])
                  requestAnimationFrame(() => after.port2.postMessage(undefined))
                }
                const seen = new MutationObserver(look)
                seen.observe(document.documentElement, { childList: true, subtree: true })
              })
            })()
            """;

    private final Page page;
    private final SocialWorker ana;

    private Opening(Page page, SocialWorker ana) {
        this.page = page;
        this.ana = ana;
    }

    static void measure(House house, Path folder) {
        try (var tablet = new Browser(folder.resolve("opening"), Browser.Size.TABLET)) {
            var page = tablet.opens();
            page.addInitScript(STOPWATCH);
            var ana = new SocialWorker("ana", house, page);
            page.navigate(house.field() + "/");
            ana.signsIn();
            visitsForYears(new WritingTablet(house, page, "The years before"));
            page.navigate(house.field() + "/");
            ana.choosesAPassphrase();
            ana.seesToday();
            page.waitForFunction("() => !document.querySelector('.arriving')");
            page.waitForTimeout(3_000);
            throttle(tablet, page);
            new Opening(page, ana).measures();
        }
    }

    private static void visitsForYears(WritingTablet years) {
        var child = years.children().stream()
                .filter(one -> one.get("name").asString().equals(CHILD))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        for (var day = today.minusYears(YEARS); day.isBefore(today); day = day.plusDays(DAYS_BETWEEN))
            years.visitsOn(
                    day,
                    child,
                    "We spoke about school and about home. ".repeat(20),
                    "On " + day + " I said that I like the sea.");
    }

    private void measures() {
        List<double[]> cards = new ArrayList<>();
        List<double[]> chronologies = new ArrayList<>();
        List<double[]> todays = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            page.getByLabel("Find a child").fill(CHILD);
            var row = page.locator("button.row").first();
            row.waitFor();
            cards.add(timed("doorstep-child #visits li", row::click));
            var chronology = page.getByRole(
                    AriaRole.BUTTON,
                    new Page.GetByRoleOptions().setName(java.util.regex.Pattern.compile("^Everything by date")));
            chronologies.add(timed("doorstep-chronology .entry", chronology::click));
            var today = ana.button("Today");
            todays.add(timed("doorstep-today button.row", today::click));
        }
        var figures = new Figures("open");
        told(figures, "Today", todays);
        told(figures, "a child's card with %d years of history".formatted(YEARS), cards);
        told(figures, "her chronology", chronologies);
    }

    /** Milliseconds from the tap to the paint, and how long of it the page waited for the Worker. */
    private double[] timed(String selector, Runnable tap) {
        page.evaluate("selector => { window.timed = window.taps(selector); }", selector);
        tap.run();
        @SuppressWarnings("unchecked")
        var times = (List<Number>) page.evaluate("() => window.timed");
        page.waitForTimeout(200);
        return times.stream().mapToDouble(Number::doubleValue).toArray();
    }

    private static void told(Figures figures, String what, List<double[]> runs) {
        figures.percentile95(
                "%s, from the tap, CPU %dx, p95".formatted(what, THROTTLE),
                runs.stream().map(it -> it[0]).toList(),
                "ms",
                AT_MOST_MS);
        figures.beside(
                "%s: of that the page waited for the Worker".formatted(what),
                runs.stream().map(it -> it[1]).toList(),
                "ms");
    }

    private static void throttle(Browser tablet, Page page) {
        var settings = new com.google.gson.JsonObject();
        settings.addProperty("rate", THROTTLE);
        tablet.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", settings);
    }
}
