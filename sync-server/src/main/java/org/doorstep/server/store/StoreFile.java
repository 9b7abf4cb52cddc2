package org.doorstep.server.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/** Opens connections to the store's file and refuses one that would not keep the store's promises. */
class StoreFile extends SQLiteDataSource {
    private static final int BUSY_TIMEOUT_MS = 5_000;
    /** A sealed visit of a few thousand bytes fits one page, instead of a chain of them; a file keeps the size it began with. */
    private static final int PAGE_BYTES = 8_192;
    /** Of a connection's cache: the upper pages of all indexes of a store of some years. */
    private static final int CACHE_KB = 16_384;
    /** Pages that gather in the log before they are written into the file: the busiest of them hundreds of times, then once. */
    private static final int LOG_PAGES = 4_000;

    /** As SQLite answers them: 2 is FULL, so that a commit is on disk when it returns. */
    private static final Map<String, String> PROMISED = promised();

    private final String file;

    private StoreFile(SQLiteConfig config, Path file) {
        super(config);
        setUrl("jdbc:sqlite:" + file);
        this.file = file.toString();
    }

    /** For the one writer: it takes the write lock when a transaction begins, so waiting is in our queue and is fair. */
    static StoreFile forWriting(Path file) {
        return new StoreFile(config(TransactionMode.IMMEDIATE), file);
    }

    static StoreFile forReading(Path file) {
        return new StoreFile(config(TransactionMode.DEFERRED), file);
    }

    private static SQLiteConfig config(TransactionMode begins) {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_TIMEOUT_MS);
        config.setTransactionMode(begins);
        // Ids are ours; asking SQLite for the last row's after each insert costs a statement more for each.
        config.setGetGeneratedKeys(false);
        config.setPageSize(PAGE_BYTES);
        return config;
    }

    @Override
    public SQLiteConnection getConnection(String user, String password) throws SQLException {
        var connection = new KeptStatements(getUrl(), file, getConfig().toProperties());
        try {
            settle(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static void settle(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA secure_delete = ON");
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cache_size = -" + CACHE_KB);
            statement.execute("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
        }
        check(connection);
    }

    static void check(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var promise : PROMISED.entrySet()) {
                try (var answer = statement.executeQuery("PRAGMA " + promise.getKey())) {
                    var found = answer.next() ? answer.getString(1) : "nothing";
                    if (!promise.getValue().equals(found)) throw broken(promise.getKey(), promise.getValue(), found);
                }
            }
        }
    }

    private static IllegalStateException broken(String pragma, String expected, String found) {
        return new IllegalStateException("The store will not start: SQLite's " + pragma + " is " + found
                + " where it must be " + expected
                + ". Acknowledged work would not be safe. Is doorstep.data on a disk that supports write-ahead logs"
                + " (a network share does not)?");
    }

    private static Map<String, String> promised() {
        var all = new LinkedHashMap<String, String>();
        all.put("journal_mode", "wal");
        all.put("synchronous", "2");
        all.put("foreign_keys", "1");
        all.put("secure_delete", "1");
        all.put("trusted_schema", "0");
        all.put("mmap_size", "0");
        return Map.copyOf(all);
    }
}
