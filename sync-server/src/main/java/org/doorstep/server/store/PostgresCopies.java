package org.doorstep.server.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Every table as a compressed CSV file, read in one snapshot. It needs no program beside ours: {@code pg_dump} refuses a
 * server newer than itself. The tables themselves are made by our own migrations.
 */
final class PostgresCopies implements Copies {
    private static final String ENDING = ".csv.gz";
    private static final String FRESH = "doorstep_restoring";
    private static final String FORM = " WITH (FORMAT csv, HEADER)";

    private final StoreServer server;

    PostgresCopies(StoreServer server) {
        this.server = server;
    }

    @Override
    public String engine() {
        return "postgresql";
    }

    @Override
    public Copied backUp(Path directory, String madeAt) throws SQLException, IOException {
        try (var connection = server.forMigrations().getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var rows = new TreeMap<String, Long>();
            for (var table : Tables.parentsFirst(connection)) {
                var file = directory.resolve(table + ENDING);
                try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
                    rows.put(table, copying(connection).copyOut("COPY \"" + table + "\" TO STDOUT" + FORM, out));
                }
                readAgain(file);
            }
            var manifest = new Manifest(
                    engine(),
                    Tables.one(connection, "SELECT id FROM store"),
                    Tables.one(connection, "SELECT epoch FROM store"),
                    Tables.one(
                            connection,
                            "SELECT version FROM flyway_schema_history WHERE version IS NOT NULL"
                                    + " ORDER BY installed_rank DESC LIMIT 1"),
                    madeAt,
                    rows,
                    Map.of());
            return new Copied(manifest, PictureCopies.namedIn(connection, rows));
        }
    }

    @Override
    public Restored restore(Path directory, Manifest manifest, NewLife life, First first)
            throws SQLException, IOException {
        try (var presence = new Presence.OfDatabase(server.forMigrations())) {
            if (!presence.alone())
                throw new Manifest.Refused("A server is using this store. Stop all of its servers, then restore.");
            first.run();
            try (var connection = server.forMigrations().getConnection()) {
                var schema = Tables.one(connection, "SELECT current_schema()");
                execute(connection, "DROP SCHEMA IF EXISTS " + FRESH + " CASCADE");
                makeTables(manifest.schema());
                connection.setAutoCommit(false);
                execute(connection, "SET search_path = " + FRESH);
                fill(connection, directory, manifest);
                life.begin(connection, manifest);
                var since = since(connection);
                var aside = "before_restore_" + life.nowMs();
                execute(connection, "ALTER SCHEMA \"" + schema + "\" RENAME TO " + aside);
                execute(connection, "ALTER SCHEMA " + FRESH + " RENAME TO \"" + schema + "\"");
                connection.commit();
                return new Restored("the schema " + aside + " of the same database", since);
            }
        }
    }

    /**
     * A connection of its own still finds the store that is about to be put aside. An empty database, or one of another
     * version, tells nothing, and must not keep anybody from restoring.
     */
    private @Nullable SinceBackup since(Connection restored) {
        try (var before = server.forMigrations().getConnection()) {
            if (Tables.one(before, "SELECT to_regclass('device') IS NULL").equals("t")) return null;
            return SinceBackup.carriedOver(before, restored);
        } catch (SQLException unreadable) {
            return null;
        }
    }

    private void makeTables(String upTo) {
        Flyway.configure()
                .dataSource(server.forMigrations())
                .locations("classpath:db/migration", "classpath:db/postgresql")
                .schemas(FRESH)
                .createSchemas(true)
                .target(upTo)
                .load()
                .migrate();
    }

    private static void fill(Connection connection, Path directory, Manifest manifest)
            throws SQLException, IOException {
        for (var table : Tables.parentsFirst(connection)) {
            // Rows that a migration puts there are in the backup too.
            if (!Tables.one(connection, "SELECT count(*) FROM \"" + table + "\"")
                    .equals("0")) execute(connection, "DELETE FROM \"" + table + "\"");
            var file = directory.resolve(table + ENDING);
            if (!Files.exists(file)) continue;
            long rows;
            try (var in = new GZIPInputStream(Files.newInputStream(file));
                    var heading = new GZIPInputStream(Files.newInputStream(file))) {
                var columns = columns(heading);
                rows = copying(connection).copyIn("COPY \"" + table + "\" (" + columns + ") FROM STDIN" + FORM, in);
            }
            if (rows != manifest.rows().getOrDefault(table, -1L))
                throw new Manifest.Refused("The backup's " + table + " has " + rows + " rows and should have "
                        + manifest.rows().get(table) + ". Nothing was restored.");
        }
    }

    /** The first line names the columns. */
    private static String columns(GZIPInputStream text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int next = text.read(); next != '\n' && next >= 0; next = text.read()) bytes.write(next);
        return '"' + bytes.toString(StandardCharsets.UTF_8).replace(",", "\",\"") + '"';
    }

    private static void readAgain(Path file) throws IOException {
        try (var text = new GZIPInputStream(Files.newInputStream(file))) {
            text.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static CopyManager copying(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What PostgreSQL says about the tables of the current schema. */
    static final class Tables {
        private Tables() {}

        /** Each after those its rows point to. */
        static List<String> parentsFirst(Connection connection) throws SQLException {
            var left = column(
                    connection,
                    "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
                            + " AND tablename NOT IN ('flyway_schema_history', 'writers_turn') ORDER BY tablename");
            var ordered = new ArrayList<String>();
            while (!left.isEmpty()) {
                var ready = new ArrayList<String>();
                for (var table : left) if (ordered.containsAll(parents(connection, table))) ready.add(table);
                if (ready.isEmpty()) throw new IllegalStateException("Tables point to each other: " + left);
                ordered.addAll(ready);
                left.removeAll(ready);
            }
            return ordered;
        }

        private static List<String> parents(Connection connection, String table) throws SQLException {
            return column(
                    connection,
                    "SELECT p.relname FROM pg_constraint k JOIN pg_class p ON p.oid = k.confrelid"
                            + " JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
                            + " WHERE k.contype = 'f' AND p.oid <> c.oid AND n.nspname = current_schema()"
                            + " AND c.relname = '" + table + "'");
        }

        private static List<String> column(Connection connection, String sql) throws SQLException {
            var values = new ArrayList<String>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                while (rows.next()) values.add(rows.getString(1));
            }
            return values;
        }

        static String one(Connection connection, String sql) throws SQLException {
            var values = column(connection, sql);
            return values.isEmpty() ? "" : values.getFirst();
        }
    }
}
