package org.doorstep.e2e.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One application as a process of its own. It dies by SIGKILL, as a server does when the power goes. */
public final class App {
    private static final Duration START_MAX = Duration.ofMinutes(5);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final Path jar;
    private final Path log;
    private final URI answersAt;
    private final List<String> arguments;
    private @Nullable Process process;

    App(String name, Path jar, Path log, URI answersAt, List<String> arguments) {
        this.name = name;
        this.jar = jar;
        this.log = log;
        this.answersAt = answersAt;
        this.arguments = arguments;
    }

    void launch() {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Duser.timezone=UTC",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString()));
        command.addAll(arguments);
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void awaitAnswer() {
        var deadline = Instant.now().plus(START_MAX);
        while (!answers()) {
            if (process == null || !process.isAlive()) throw new IllegalStateException(name + " died: " + endOfLog());
            if (Instant.now().isAfter(deadline))
                throw new IllegalStateException(name + " did not answer: " + endOfLog());
            pause();
        }
    }

    /** Whether anything answers where this application should; a refused connection is the only proof that it is dead. */
    public boolean answers() {
        try {
            var request = HttpRequest.newBuilder(answersAt)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 500;
        } catch (IOException refused) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    long pid() {
        if (process == null) throw new IllegalStateException(name + " is not running");
        return process.pid();
    }

    void kill() {
        if (process == null) return;
        process.destroyForcibly();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        process = null;
    }

    private String endOfLog() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException unreadable) {
            return "no log at " + log;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
