package org.doorstep.e2e.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.people.SocialWorker;

/**
 * From opening Doorstep's address to an unlocked Today, both servers dead, in a new browser process each time. Two
 * stretches are added: until the passphrase can be typed, and from "Unlock" until Today's rows are painted, less the
 * key derivation, which costs what it is meant to cost and is told beside.
 */
final class OfflineStart {
    private static final int RUNS = 9;
    private static final String WATCH = """
            (() => { if (window !== top) return
              const done = (name) => requestAnimationFrame(() => { window[name] = performance.now() })
              const look = (find, name) => { const t = () => { let ok = false; try { ok = find() } catch {} ; ok ? done(name) : setTimeout(t, 4) }; t() }
              look(() => document.querySelector('vaadin-password-field, input[type=password]')?.getClientRects().length > 0, 'lockAt')
              look(() => document.querySelectorAll('[data-child], .child-row, child-row').length > 0 || /\\bdue\\b/.test(document.querySelector('main')?.innerText ?? ''), 'todayAt')
              addEventListener('click', (e) => { if (/Unlock/.test(e.target?.textContent ?? '')) window.clickAt = performance.now() }, true)
            })()
            """;

    static void measure(House house, Path folder) {
        var figures = new Figures("offline-start");
        try (var tablet = new Browser(folder.resolve("tablet"), Browser.Size.TABLET)) {
            var page = tablet.opens();
            new SocialWorker("ana", house, page).setsUpTheTablet();
            page.waitForFunction("() => navigator.serviceWorker.controller !== null");
            page.waitForTimeout(3_000);
            tablet.closes();
            house.everyServerDies();
            at(1, 800, tablet, house, figures);
            at(4, 1_800, tablet, house, figures);
        }
    }

    private static void at(int throttle, double atMost, Browser tablet, House house, Figures figures) {
        List<Double> starts = new ArrayList<>();
        List<Double> keys = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            var page = tablet.opens();
            tablet.clearHttpCache(page);
            throttle(tablet, page, throttle);
            page.addInitScript(WATCH);
            page.navigate(house.field() + "/");
            page.getByLabel("Passphrase").fill(SocialWorker.PASSPHRASE);
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Unlock").setExact(true))
                    .click();
            page.waitForFunction("() => window.todayAt");
            var derivation = ((Number) page.workers()
                            .getFirst()
                            .evaluate("() => performance.getEntriesByName('key derivation').at(-1).duration"))
                    .doubleValue();
            var stretches =
                    ((Number) page.evaluate("() => window.lockAt + window.todayAt - window.clickAt")).doubleValue();
            starts.add(stretches - derivation);
            keys.add(derivation);
            tablet.closes();
        }
        figures.median("cold offline start to an unlocked Today, CPU " + throttle + "x", starts, "ms", atMost);
        figures.beside("key derivation (Argon2id) beside it, CPU " + throttle + "x", keys, "ms");
    }

    private static void throttle(Browser tablet, Page page, int rate) {
        if (rate == 1) return;
        var settings = new com.google.gson.JsonObject();
        settings.addProperty("rate", rate);
        tablet.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", settings);
    }

    private OfflineStart() {}
}
