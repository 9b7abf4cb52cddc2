package org.doorstep.e2e.bench.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.e2e.house.House;

/** The sync server as {@code ./run} starts it, as a process of its own, with an authority's own issuer. */
final class PackagedServer implements AutoCloseable {
    private static final int START_MAX_MS = 120_000;
    private static final long SETTLE_MAX_MS = 60_000;
    private static final long QUIET_MS = 1_000;
    private static final double QUIET_SECONDS = 0.06;

    private final Path data;
    private final Issuer issuer;
    private final int port;
    private final Process process;

    PackagedServer(Path data, Issuer issuer, String... settings) {
        this.data = data;
        this.issuer = issuer;
        var app = House.root().resolve("target/apps/sync-server");
        try {
            Files.createDirectories(data);
            try (var socket = new ServerSocket(0)) {
                port = socket.getLocalPort();
            }
            process = new ProcessBuilder(command(app, settings))
                    .directory(app.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            data.resolve("sync-server.log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitAnswer();
    }

    private List<String> command(Path app, String... settings) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(
                List.of(Files.readString(app.resolveSibling("flags")).strip().split(" ")));
        if (Files.exists(app.resolve("app.aot"))) command.add("-XX:AOTCache=app.aot");
        command.addAll(List.of(
                "-jar",
                "app.jar",
                "--server.port=" + port,
                "--doorstep.data=" + data.toAbsolutePath(),
                "--doorstep.cookies.secure=false",
                "--doorstep.issuer.embedded=false",
                "--doorstep.issuer.uri=" + Issuer.NAME,
                "--doorstep.issuer.jwk-set-uri=" + issuer.keysAt()));
        command.addAll(List.of(settings));
        return command;
    }

    private void awaitAnswer() {
        var deadline = System.currentTimeMillis() + START_MAX_MS;
        while (true) {
            try (var wire = new Wire(port)) {
                wire.exchange(Wire.request("GET", ApiPaths.NONCE, Map.of(), new byte[0]))
                        .expectOk();
                return;
            } catch (UncheckedIOException | IllegalStateException notYet) {
                if (!process.isAlive() || System.currentTimeMillis() > deadline)
                    throw new IllegalStateException("The server did not start; see " + data, notYet);
                pause(100);
            }
        }
    }

    Wire wire() {
        return new Wire(port);
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    Path store() {
        return data.resolve("store.db");
    }

    Issuer issuer() {
        return issuer;
    }

    /** Waits until what follows a push has been done too, and tells the seconds of processor time that it took. */
    double settles() {
        var deadline = System.currentTimeMillis() + SETTLE_MAX_MS;
        var first = Machine.cpuSeconds(pid());
        for (var before = first; ; ) {
            pause(QUIET_MS);
            var now = Machine.cpuSeconds(pid());
            if (now - before < QUIET_SECONDS || System.currentTimeMillis() > deadline) return now - first;
            before = now;
        }
    }

    static void pause(long ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS))
                process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
