package org.doorstep.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The store that the tests run on: SQLite, or with {@code -Ddoorstep.test.store=postgres} a real PostgreSQL that is
 * started once for this JVM and holds a database for each data directory.
 */
public final class TestStore {
    public static final String PROPERTY = "doorstep.test.store";
    public static final String POSTGRES = "postgres";

    private static final Map<Path, String> DATABASES = new ConcurrentHashMap<>();

    private TestStore() {}

    public static boolean isPostgres() {
        return POSTGRES.equals(System.getProperty(PROPERTY));
    }

    /** What a server needs to be told so that it finds the store of this data directory. */
    public static List<String> settings(Path data) {
        if (!isPostgres()) return List.of();
        return List.of("--doorstep.store.url=" + url(data), "--doorstep.store.user=postgres");
    }

    /** Where JDBC finds the same store. */
    public static String url(Path data) {
        if (!isPostgres()) return "jdbc:sqlite:" + data.resolve("store.db");
        var name = DATABASES.computeIfAbsent(data.toAbsolutePath().normalize(), TestStore::create);
        return Cluster.ONE.getJdbcUrl("postgres", name);
    }

    private static String create(Path data) {
        var name = "doorstep_" + (DATABASES.size() + 1) + "_" + Integer.toHexString(data.hashCode());
        try (var connection = Cluster.ONE.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("The database for " + data + " could not be made", e);
        }
        return name;
    }

    /** Started when it is first asked for. The library switches syncing to disk off, and these tests are about it. */
    private static final class Cluster {
        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("max_connections", "300")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
