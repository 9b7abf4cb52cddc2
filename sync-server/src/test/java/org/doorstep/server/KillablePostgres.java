package org.doorstep.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL of one test's own, which can be killed in the middle of anything and started again on what it left. */
public final class KillablePostgres implements AutoCloseable {
    private final Path files;
    private final int port;
    private EmbeddedPostgres running;
    private String database = "postgres";

    public KillablePostgres(Path files) throws IOException {
        this.files = files;
        try (var free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        this.running = start();
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    public String url() {
        return running.getJdbcUrl("postgres", database);
    }

    /** From now on the database is one whose tables lie in this directory. */
    public void tablesIn(Path directory) throws SQLException {
        try (var connection = running.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLESPACE small LOCATION '" + directory + "'");
            statement.execute("CREATE DATABASE small TABLESPACE small");
        }
        database = "small";
    }

    /** Its processes: the one that waits for connections first, then those it has started. */
    public List<ProcessHandle> processes() throws IOException {
        var first = Long.parseLong(
                Files.readAllLines(files.resolve("postmaster.pid")).getFirst());
        var all = new ArrayList<ProcessHandle>();
        ProcessHandle.of(first).ifPresent(postmaster -> {
            all.add(postmaster);
            postmaster.descendants().forEach(all::add);
        });
        return all;
    }

    /** As when the power goes: none of its processes gets to say anything. */
    public void kill() throws IOException {
        var all = processes();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    public void startAgain() throws IOException {
        running.close();
        running = start();
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
