package org.doorstep.e2e.house;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sync server and the Vaadin app over one data folder, on free ports that stay the same through restarts. */
public final class House implements AutoCloseable {
    private static final Path ROOT = root();

    private final Path data;
    private final int fieldPort = freePort();
    private final int officePort = freePort();
    private final int syncPort = freePort();
    private final App sync;
    private final App app;

    private House(Path data, String county, String... settings) {
        this.data = data;
        var origins = List.of(
                "--doorstep.data=" + data,
                "--doorstep.field.origin=" + field(),
                "--doorstep.office.origin=" + office(),
                "--doorstep.cookies.secure=false");
        sync = new App(
                "The sync server",
                jar("sync-server/target", "doorstep-sync-server-"),
                data.resolve("sync-server.log"),
                URI.create(syncUrl() + "/api/v1/nonce"),
                Stream.of(
                                origins.stream(),
                                Stream.of(settings),
                                Stream.of(
                                        "--server.port=" + syncPort,
                                        "--doorstep.county=" + county,
                                        "--doorstep.demo=true",
                                        "--doorstep.authority.duty-phone=01632 960 001",
                                        "--doorstep.issuer.uri=" + syncUrl()))
                        .flatMap(each -> each)
                        .toList());
        app = new App(
                "The Vaadin app",
                jar("src/target", "doorstep-app-"),
                data.resolve("app.log"),
                URI.create(field() + "/"),
                Stream.concat(
                                origins.stream(),
                                Stream.of(
                                        "--server.port=" + fieldPort,
                                        "--doorstep.office.port=" + officePort,
                                        "--doorstep.sync.url=" + syncUrl(),
                                        "--doorstep.issuer=" + syncUrl()))
                        .toList());
    }

    /**
     * A house over a copy of the synthetic county, which is generated once for all tests.
     *
     * @param settings further {@code --name=value} arguments of the sync server
     */
    public static House inTheCounty(Path data, String... settings) {
        return new House(countyIn(data), "demo", settings);
    }

    /** A copy of the synthetic county's store in this folder. */
    public static Path countyIn(Path data) {
        copy(countyMadeOnce(), data);
        return data;
    }

    /** A house over an empty store with one administrator. */
    public static House empty(Path data) {
        return new House(data, "none");
    }

    /** Tests run in several processes at once: whoever comes first makes it, and the others wait for it. */
    private static synchronized Path countyMadeOnce() {
        var target = ROOT.resolve("e2e/target");
        var kept = target.resolve("county");
        make(target);
        try (var turns = FileChannel.open(target.resolve("county.turns"), CREATE, WRITE);
                var turn = turns.lock()) {
            if (Files.exists(kept.resolve("made"))) return kept;
            make(kept);
            var first = new House(kept, "demo");
            try {
                first.sync.launch();
                first.sync.awaitAnswer();
            } finally {
                first.close();
            }
            Files.createFile(kept.resolve("made"));
            return kept;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public House opens() {
        sync.launch();
        app.launch();
        sync.awaitAnswer();
        app.awaitAnswer();
        return this;
    }

    /** Both processes die by SIGKILL, and nothing answers on their ports any more. */
    public void everyServerDies() {
        sync.kill();
        app.kill();
        if (sync.answers() || app.answers()) throw new IllegalStateException("a server still answers");
    }

    public void theSyncServerDies() {
        sync.kill();
        if (sync.answers()) throw new IllegalStateException("the sync server still answers");
    }

    public void theSyncServerReturns() {
        sync.launch();
        sync.awaitAnswer();
    }

    /** The Vaadin app is gone, and in its place answers somebody who is not the council. */
    public Stranger aStrangerAnswersInTheFieldsPlace() {
        app.kill();
        return new Stranger(fieldPort);
    }

    public void theAppDies() {
        app.kill();
        if (app.answers()) throw new IllegalStateException("the Vaadin app still answers");
    }

    public void theAppReturns() {
        app.launch();
        app.awaitAnswer();
    }

    public String field() {
        return "http://localhost:" + fieldPort;
    }

    public String office() {
        return "http://localhost:" + officePort;
    }

    public String syncUrl() {
        return "http://localhost:" + syncPort;
    }

    /** The two applications, as the operating system knows them. */
    public List<Long> processes() {
        return List.of(sync.pid(), app.pid());
    }

    public Path data() {
        return data;
    }

    @Override
    public void close() {
        app.kill();
        sync.kill();
    }

    /** Where the repository's folders are, whether the tests run from there or from their module. */
    public static Path root() {
        var here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("sync-server"))
                ? here
                : here.resolve("..").normalize();
    }

    /** What an administrator types in the repository's folder: {@code backup} or {@code restore}. Returns its exit code. */
    public int types(String command, Path folder) {
        var said = ROOT.resolve("e2e/target/commands.log").toFile();
        var process = new ProcessBuilder(ROOT.resolve(command).toString(), folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said));
        process.environment().put("DOORSTEP_DATA", data.toString());
        process.environment()
                .put(
                        "DOORSTEP_SYNC_JAR",
                        jar("sync-server/target", "doorstep-sync-server-").toString());
        try {
            return process.start().waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Path jar(String folder, String prefix) {
        try (var files = Files.list(ROOT.resolve(folder))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)
                            && file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "No " + prefix + "*.jar in " + folder + "; build first (./test does)"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(target);
                else Files.copy(file, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
