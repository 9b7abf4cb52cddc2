package org.doorstep.e2e.histories;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The central store, read beside the server: what is in it when the tablets have been told that it is. */
final class Ledger {
    private final String url;

    Ledger(Path data) {
        this.url = "jdbc:sqlite:file:" + data.resolve("store.db") + "?mode=ro";
    }

    /** How many changes of each device are in the store. */
    Map<String, Long> byDevice() throws SQLException {
        var counts = new HashMap<String, Long>();
        try (var connection = DriverManager.getConnection(url);
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT device_id, count(DISTINCT device_seq) FROM change GROUP BY device_id")) {
            while (rows.next()) counts.put(rows.getString(1), rows.getLong(2));
        }
        return counts;
    }

    /** The names of all changes that became part of a record. */
    Set<String> takenIn() throws SQLException {
        return texts("SELECT change_id FROM change WHERE seq IS NOT NULL");
    }

    /** Records whose revision is another number than that of the changes they took in: something was applied twice, or not. */
    Set<String> miscounted() throws SQLException {
        return texts("SELECT r.record_id FROM record r WHERE r.revision <> (SELECT count(*) FROM change c"
                + " WHERE c.record_id = r.record_id AND c.seq IS NOT NULL)");
    }

    Set<String> parked() throws SQLException {
        return texts("SELECT change_id || ' ' || reason FROM change WHERE verdict IN ('QUARANTINED', 'HELD')");
    }

    /** Everything that anybody sealed, as text. */
    boolean holds(String words) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var query = connection.prepareStatement("SELECT count(*) FROM change WHERE sealed LIKE ?")) {
            query.setString(1, "%" + words + "%");
            try (var rows = query.executeQuery()) {
                return rows.next() && rows.getLong(1) > 0;
            }
        }
    }

    private Set<String> texts(String sql) throws SQLException {
        var found = new HashSet<String>();
        try (var connection = DriverManager.getConnection(url);
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) found.add(String.valueOf(rows.getString(1)));
        }
        return found;
    }
}
