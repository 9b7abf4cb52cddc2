package org.doorstep.e2e.histories;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.people.OfficeWorker;
import org.jspecify.annotations.Nullable;

/** A tablet on which the built client's own Worker runs. Its page may die at any moment; its disk stays. */
final class RealTablet implements AutoCloseable {
    private static final String PASSPHRASE = "kettle lantern seventeen otters";
    private static final String DRIVER = driver();

    private final House house;
    private final String username;
    private final BrowserContext context;
    private final Weather weather = new Weather();
    private @Nullable Page page;

    RealTablet(Browser chromium, House house, String username) {
        this.house = house;
        this.username = username;
        // The service worker hands /api through untouched; without it the weather meets every request.
        this.context = chromium.newContext(new Browser.NewContextOptions()
                .setServiceWorkers(com.microsoft.playwright.options.ServiceWorkerPolicy.BLOCK));
        context.setDefaultTimeout(60_000);
        context.route("**/api/v1/**", weather::meets);
    }

    /** Signs in through the real page, then enrols. */
    void setsUp(String password) {
        var first = context.newPage();
        first.navigate(house.field() + "/login");
        OfficeWorker.fillsTheIssuersForm(first, username, password);
        first.waitForURL(url -> url.startsWith(house.field()));
        first.close();
        opens();
        must("enrolled", call("(p) => tablet.ask('enrol', p, 'A tablet')", PASSPHRASE));
    }

    void opens() {
        var opened = context.newPage();
        opened.navigate(house.field() + "/icons/icon-192.png");
        opened.evaluate(DRIVER);
        page = opened;
    }

    /** The page goes away in the middle of whatever it does, as when the system needs its memory. */
    void dies() {
        if (page != null) page.close();
        page = null;
    }

    void opensAndUnlocks() {
        if (page != null) return;
        opens();
        must("unlocked", call("(p) => tablet.ask('unlock', p)", PASSPHRASE));
    }

    /** Begins something and does not wait for its end. */
    void begins(String script, Object argument, int ms) {
        open().evaluate("(it) => void (" + script + ")(it).catch(() => {})", argument);
        open().waitForTimeout(ms);
    }

    Map<?, ?> call(String script, @Nullable Object argument) {
        return (Map<?, ?>) Objects.requireNonNull(open().evaluate(script, argument));
    }

    String says(String script, Object argument) {
        return (String) Objects.requireNonNull(open().evaluate(script, argument));
    }

    void finishesWhatIsOpen() {
        open().evaluate("() => tablet.finishesWhatIsOpen()");
    }

    String syncs() {
        return String.valueOf(call("() => tablet.ask('sync')", null).get("kind"));
    }

    Weather weather() {
        return weather;
    }

    private Page open() {
        return Objects.requireNonNull(page, "the tablet is closed");
    }

    private static void must(String kind, Map<?, ?> outcome) {
        if (!kind.equals(outcome.get("kind"))) throw new IllegalStateException("expected " + kind + ": " + outcome);
    }

    private static String driver() {
        try (var script = RealTablet.class.getResourceAsStream("/histories/tablet.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        try {
            context.close();
        } catch (PlaywrightException gone) {
            // The browser has gone before.
        }
    }
}
