package org.doorstep.e2e.bench.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The floor: one thread writes rows with prepared statements into an empty file of the same tables, as durably as the
 * server does and in transactions of the same size. The rows are the very ones that the server wrote.
 */
final class RawStore {
    /** What a push writes. The chain over the audit log and the read models follow later and are not in the floor. */
    private static final List<String> TABLES =
            List.of("change", "record", "state", "feed_item", "device_link", "receipt", "audit");

    private final List<Table> tables;
    private final List<String> schema;
    private final Path folder;

    private RawStore(List<Table> tables, List<String> schema, Path folder) {
        this.tables = tables;
        this.schema = schema;
        this.folder = folder;
    }

    private record Table(String name, int columns, List<Object[]> rows) {}

    /** Reads the rows that the server has written for its newest changes. */
    static RawStore readFrom(Path store, int changes, Path folder) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store)) {
            var all = count(connection, "change");
            var tables = new ArrayList<Table>();
            for (var name : TABLES)
                tables.add(table(connection, name, (int) (count(connection, name) * changes / Math.max(all, changes))));
            return new RawStore(tables, schema(connection), folder);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One table with the sealed bytes under their hash: what the disk and SQLite allow at best. */
    static RawStore sealedBytesOnly(RawStore whole) {
        var changes = whole.tables.getFirst();
        var rows = changes.rows().stream()
                .map(row -> new Object[] {row[0], row[2]})
                .toList();
        var schema = List.of("CREATE TABLE sealed (hash TEXT NOT NULL PRIMARY KEY, bytes TEXT NOT NULL)");
        return new RawStore(List.of(new Table("sealed", 2, rows)), schema, whole.folder);
    }

    /** Changes a second. */
    double perSecond(int batch) {
        var file = folder.resolve("floor.db");
        try {
            Files.deleteIfExists(file);
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
                prepare(connection);
                return write(connection, batch);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var pragma : List.of("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"))
                statement.execute("PRAGMA " + pragma);
            for (var made : schema) statement.execute(made);
        }
        connection.setAutoCommit(false);
    }

    private double write(Connection connection, int batch) throws SQLException {
        var changes = tables.getFirst().rows().size();
        var inserts = new ArrayList<PreparedStatement>();
        for (var table : tables) inserts.add(connection.prepareStatement(insert(table)));
        var began = System.nanoTime();
        for (int from = 0; from < changes; from += batch) {
            for (int i = 0; i < tables.size(); i++)
                write(inserts.get(i), tables.get(i).rows(), from, Math.min(from + batch, changes), changes);
            connection.commit();
        }
        return changes / ((System.nanoTime() - began) / 1e9);
    }

    private static void write(PreparedStatement insert, List<Object[]> rows, int from, int to, int of)
            throws SQLException {
        for (int i = rows.size() * from / of; i < rows.size() * to / of; i++) {
            var row = rows.get(i);
            for (int column = 0; column < row.length; column++) insert.setObject(column + 1, row[column]);
            insert.executeUpdate();
        }
    }

    private static String insert(Table table) {
        return "INSERT INTO " + table.name() + " VALUES ("
                + IntStream.range(0, table.columns()).mapToObj(i -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT count(*) FROM " + table)) {
            return found.getLong(1);
        }
    }

    private static Table table(Connection connection, String name, int limit) throws SQLException {
        var rows = new ArrayList<Object[]>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT * FROM " + name + " ORDER BY rowid DESC LIMIT " + limit)) {
            var columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new Object[columns];
                for (int i = 0; i < columns; i++) row[i] = found.getObject(i + 1);
                rows.addFirst(row);
            }
            return new Table(name, columns, rows);
        }
    }

    private static List<String> schema(Connection connection) throws SQLException {
        var schema = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "SELECT sql, tbl_name FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type = 'index'")) {
            while (found.next()) if (TABLES.contains(found.getString(2))) schema.add(found.getString(1));
        }
        return schema;
    }
}
