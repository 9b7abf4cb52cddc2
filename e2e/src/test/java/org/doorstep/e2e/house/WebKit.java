package org.doorstep.e2e.house;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The engine of every browser on an iPad, as WebKitGTK, on a display that nobody sees. Its profile lives in memory: it
 * survives a reload, and not the browser.
 */
public final class WebKit implements AutoCloseable {
    private static final Duration START_MAX = Duration.ofSeconds(30);

    private final List<Process> started = new ArrayList<>();
    private final WebKitPage page;

    private WebKit(Path log, Path browser) {
        try {
            var driver = new WebDriverPort();
            var display = displayOf(process(
                    log, List.of("Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "1400x1400x24"), ""));
            process(log, List.of("WebKitWebDriver", "--host=127.0.0.1", "--port=" + driver.number), display);
            driver.answers();
            var options = Map.of("binary", browser.toString(), "args", List.of("--automation"));
            page = new WebKitPage(WebDriver.newSession(driver.address(), Map.of("webkitgtk:browserOptions", options)));
        } catch (IOException failed) {
            stop();
            throw new UncheckedIOException(failed);
        }
    }

    /** Nothing where the system does not have it: it is a package of Linux distributions, and of no other system. */
    public static Optional<WebKit> opens(Path log) {
        return found("Xvfb").isPresent() && found("WebKitWebDriver").isPresent()
                ? miniBrowser().map(browser -> new WebKit(log, browser))
                : Optional.empty();
    }

    public WebKitPage page() {
        return page;
    }

    @Override
    public void close() {
        page.ends();
        stop();
    }

    private void stop() {
        Collections.reverse(started);
        started.forEach(process -> {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        });
    }

    private Process process(Path log, List<String> command, String display) throws IOException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        if (!display.isEmpty()) {
            builder.environment().put("DISPLAY", display);
            builder.environment().put("LIBGL_ALWAYS_SOFTWARE", "1");
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        }
        var process = builder.start();
        started.add(process);
        return process;
    }

    /** The display tells the number it found free when it is ready. */
    private static String displayOf(Process xvfb) throws IOException {
        var told = new BufferedReader(new InputStreamReader(xvfb.getInputStream(), StandardCharsets.UTF_8)).readLine();
        if (told == null) throw new IOException("Xvfb did not start");
        return ":" + told.strip();
    }

    private static Optional<Path> found(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A small browser that comes with the engine, in a folder that differs by system and by processor. */
    private static Optional<Path> miniBrowser() {
        return Stream.of("/usr/lib", "/usr/libexec", "/usr/lib64")
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(WebKit::filesUnder)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> filesUnder(Path folder) {
        try (var files = Files.find(folder, 3, (file, its) -> file.endsWith("MiniBrowser"))) {
            return files.toList().stream();
        } catch (IOException | UncheckedIOException unreadable) {
            return Stream.empty();
        }
    }

    /** Where the driver will answer. */
    private static final class WebDriverPort {
        final int number;

        WebDriverPort() throws IOException {
            try (var socket = new ServerSocket(0)) {
                number = socket.getLocalPort();
            }
        }

        URI address() {
            return URI.create("http://127.0.0.1:" + number);
        }

        void answers() throws IOException {
            var deadline = Instant.now().plus(START_MAX);
            while (true) {
                try (var socket = new Socket()) {
                    socket.connect(new InetSocketAddress("127.0.0.1", number), 1_000);
                    return;
                } catch (IOException notYet) {
                    if (Instant.now().isAfter(deadline)) throw notYet;
                }
                Pause.aMoment();
            }
        }
    }
}
