package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.doorstep.server.KillablePostgres;
import org.doorstep.server.OnPostgres;
import org.doorstep.server.OnSqlite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The check that killing cannot make: a killed process leaves its writes in the system's memory, a power cut does not. So
 * the system calls are counted that wait for the disk. With SQLite's {@code synchronous=NORMAL} there are 6 in 100 commits.
 */
class SyncedCommitTests {
    private static final int PUSHES = 60;
    private static final int CHANGES_A_PUSH = 2;

    @TempDir
    Path data;

    @TempDir
    Path elsewhere;

    @BeforeAll
    static void straceIsThere() throws InterruptedException {
        try {
            var process = new ProcessBuilder("strace", "-o", "/dev/null", "true").start();
            if (process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0) return;
        } catch (IOException e) {
            // Not installed: said below.
        }
        var sentence = "strace is not here or may not look, so nobody counts how often the store waits for its disk.";
        System.out.println(sentence);
        abort(sentence);
    }

    /** One tablet, so that each push is a commit of its own. */
    @Test
    @OnSqlite
    void theStoresFileWaitsForTheDiskAtLeastOnceForEachCommit() throws Exception {
        var calls = elsewhere.resolve("calls");
        var strace = List.of("strace", "-f", "-y", "-e", "trace=fsync,fdatasync", "-o", calls.toString());
        try (var server = ServerProcess.start(strace, data, 1, List.of())) {
            server.takesIn(PUSHES * CHANGES_A_PUSH);
        }
        assertThat(syncs(calls, "store.db-wal")).isGreaterThanOrEqualTo(PUSHES);
    }

    @Test
    @OnPostgres
    void theDatabasesLogWaitsForTheDiskAtLeastOnceForEachCommit() throws Exception {
        var calls = elsewhere.resolve("calls");
        try (var postgres = new KillablePostgres(elsewhere.resolve("cluster"))) {
            var strace = new ArrayList<>(
                    List.of("strace", "-f", "-y", "-e", "trace=fsync,fdatasync", "-o", calls.toString()));
            for (var process : postgres.processes()) strace.addAll(List.of("-p", Long.toString(process.pid())));
            var looking = new ProcessBuilder(strace)
                    .redirectErrorStream(true)
                    .redirectOutput(elsewhere.resolve("strace").toFile())
                    .start();
            var settings = List.of("--doorstep.store.url=" + postgres.url(), "--doorstep.store.user=postgres");
            try (var server = ServerProcess.start(List.of(), data, 1, settings)) {
                server.takesIn(PUSHES * CHANGES_A_PUSH);
            } finally {
                looking.destroy();
                looking.waitFor();
            }
            assertThat(syncs(calls, "pg_wal")).isGreaterThanOrEqualTo(PUSHES);
        }
    }

    private static long syncs(Path calls, String file) throws IOException {
        try (var lines = Files.lines(calls)) {
            return lines.filter(line -> line.contains("sync(") && line.contains(file))
                    .count();
        }
    }
}
