package org.doorstep.e2e.house;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A Chromium over one profile folder. Closing and opening it is a new browser process on what the old one left on disk. */
public final class Browser implements AutoCloseable {
    /** Sizes at which every screen is looked at. */
    public enum Size {
        PHONE(360, 740),
        TABLET(820, 1180),
        DESKTOP(1280, 800);

        public final int width;
        public final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** For a machine that does much else at once; nothing waits so long that is there. */
    private static final double PATIENCE_MS = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment()));
    private final Path profile;
    private final Size size;
    private @Nullable BrowserContext context;
    /** What the page reported as uncaught errors; a proof ends with none. */
    public final List<String> errors = new ArrayList<>();

    public Browser(Path profile, Size size) {
        this.profile = profile;
        this.size = size;
    }

    /** Starts a new browser process and gives its one page. */
    public Page opens() {
        var options = new BrowserType.LaunchPersistentContextOptions()
                .setHeadless(true)
                .setArgs(QUIET)
                .setViewportSize(size.width, size.height)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London");
        var chromium = System.getenv("DOORSTEP_CHROMIUM");
        if (chromium != null && !chromium.isEmpty()) options.setExecutablePath(Path.of(chromium));
        var opened = playwright.chromium().launchPersistentContext(profile, options);
        opened.setDefaultTimeout(PATIENCE_MS * 2);
        context = opened;
        var page = opened.pages().isEmpty() ? opened.newPage() : opened.pages().getFirst();
        page.onPageError(errors::add);
        return page;
    }

    /** Another tab of the same browser. */
    public Page opensAnotherTab() {
        if (context == null) throw new IllegalStateException("open the browser first");
        return context.newPage();
    }

    public BrowserContext context() {
        if (context == null) throw new IllegalStateException("open the browser first");
        return context;
    }

    /** Empties the HTTP cache, which would hide what the service worker forgot to keep. */
    public void clearHttpCache(Page page) {
        var cdp = context().newCDPSession(page);
        cdp.send("Network.clearBrowserCache");
        cdp.detach();
    }

    /** SIGKILL to the browser and everything it started, as when the battery is pulled: nobody gets to say goodbye. */
    public void isKilled() {
        var ours = ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains("--user-data-dir=" + profile))
                        .isPresent())
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .collect(Collectors.toSet());
        if (ours.isEmpty()) throw new IllegalStateException("no browser runs on " + profile);
        ours.forEach(ProcessHandle::destroyForcibly);
        ours.forEach(process -> process.onExit().orTimeout(20, TimeUnit.SECONDS).join());
        context = null;
    }

    public void closes() {
        if (context != null) context.close();
        context = null;
    }

    @Override
    public void close() {
        closes();
        playwright.close();
    }

    private static Map<String, String> environment() {
        return System.getenv("DOORSTEP_CHROMIUM") == null ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    }
}
