package org.doorstep.e2e.bench.sync;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** Other people's records, as many as are asked for, written straight into the file of a server that is not running. */
final class LargeStore {
    private static final List<String> TABLES = List.of("change", "record", "feed_item", "device_link");
    private static final long EACH_CHILD = 17;
    private static final int TOGETHER = 20_000;
    /** What tells one row from the next, by the column's name; every other column is as in a row the server wrote. */
    private static final Map<String, LongFunction<Object>> OWN = Map.ofEntries(
            Map.entry("hash", n -> "%064x".formatted(n)),
            Map.entry("change_id", LargeStore::name),
            Map.entry("head", LargeStore::name),
            Map.entry("record_id", LargeStore::name),
            Map.entry("ref", LargeStore::name),
            Map.entry("child_id", n -> "c-elsewhere-" + n / EACH_CHILD),
            Map.entry("device_id", n -> "d-elsewhere-" + n / 1_000),
            Map.entry("device_seq", n -> n % 1_000 + 1),
            Map.entry("seq", n -> n),
            Map.entry("receipt_no", n -> n));

    private LargeStore() {}

    /** @param store holds at least one record already, whose rows are the pattern */
    static void fill(Path store, long records) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store)) {
            try (var statement = connection.createStatement()) {
                for (var pragma : List.of("synchronous = OFF", "journal_mode = WAL", "cache_size = -1000000"))
                    statement.execute("PRAGMA " + pragma);
                var first = 1_000_000L;
                connection.setAutoCommit(false);
                for (var table : TABLES) fill(connection, table, first, records);
                statement.execute(
                        "UPDATE counter SET value = " + (first + records) + " WHERE name IN ('feed', 'receipt')");
                // The read models have seen everything: they are not what is measured.
                statement.execute("UPDATE visits_position SET position = " + (first + records));
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(Connection connection, String table, long first, long records) throws SQLException {
        var names = new ArrayList<String>();
        var values = new ArrayList<Object>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT * FROM " + table + " ORDER BY rowid DESC LIMIT 1")) {
            if (!row.next()) throw new IllegalStateException("There is no " + table + " to take as a pattern");
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                names.add(row.getMetaData().getColumnName(i));
                values.add(row.getObject(i));
            }
        }
        var marks = names.stream().map(name -> "?").collect(Collectors.joining(", "));
        try (var insert = connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
            for (long n = first; n < first + records; n++) {
                fill(insert, names, values, n);
                if (n % TOGETHER == 0) connection.commit();
            }
        }
    }

    private static void fill(PreparedStatement insert, List<String> names, List<Object> values, long n)
            throws SQLException {
        for (int i = 0; i < names.size(); i++) {
            var own = OWN.get(names.get(i));
            insert.setObject(i + 1, own == null ? values.get(i) : own.apply(n));
        }
        insert.executeUpdate();
    }

    private static String name(long n) {
        return "0199aaaa-0000-7000-8000-%012x".formatted(n);
    }
}
