package org.doorstep.server.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A copy of the store's file, made by SQLite itself as it was at one moment. */
final class SqliteCopies implements Copies {
    private static final String FILE = DataDirectory.STORE;
    private static final List<String> PARTS = List.of("", "-wal", "-shm");

    private final Path data;
    private final Path store;
    private final Presence.OfFile presence;

    SqliteCopies(Path data) {
        this.data = data;
        this.store = data.resolve(FILE);
        this.presence = new Presence.OfFile(data);
    }

    @Override
    public String engine() {
        return "sqlite";
    }

    @Override
    public Copied backUp(Path directory, String madeAt) throws SQLException, IOException {
        if (!Files.exists(store)) throw new Manifest.Refused("There is no store at " + store + ".");
        var copy = directory.resolve(FILE);
        try (var connection = StoreFile.forReading(store).getConnection();
                var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        }
        sync(copy);
        try (var connection = plainly(copy)) {
            checkWhole(connection, copy);
            var rows = new TreeMap<String, Long>();
            for (var table : tables(connection))
                rows.put(table, Long.valueOf(one(connection, "SELECT count(*) FROM " + table)));
            var manifest = new Manifest(
                    engine(),
                    one(connection, "SELECT id FROM store"),
                    one(connection, "SELECT epoch FROM store"),
                    one(connection, "SELECT version FROM flyway_schema_history ORDER BY installed_rank DESC LIMIT 1"),
                    madeAt,
                    rows,
                    Map.of());
            return new Copied(manifest, PictureCopies.namedIn(connection, rows));
        }
    }

    @Override
    public Restored restore(Path directory, Manifest manifest, NewLife life, First first)
            throws SQLException, IOException {
        try (presence) {
            if (!presence.alone()) throw new Manifest.Refused("A server is using this store. Stop it, then restore.");
            first.run();
            var fresh = store.resolveSibling("store.db.restored");
            SinceBackup since;
            for (var part : PARTS) Files.deleteIfExists(with(fresh, part));
            Files.copy(directory.resolve(FILE), fresh);
            try (var connection = StoreFile.forWriting(fresh).getConnection()) {
                checkWhole(connection, fresh);
                connection.setAutoCommit(false);
                life.begin(connection, manifest);
                since = since(connection);
                connection.commit();
                connection.setAutoCommit(true);
                one(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
            }
            sync(fresh);
            return new Restored(putInPlace(fresh, life), since);
        }
    }

    /** A store that is lost or torn tells nothing, and must not keep anybody from restoring. */
    private @Nullable SinceBackup since(Connection restored) {
        if (!Files.exists(store)) return null;
        try (var before = StoreFile.forReading(store).getConnection()) {
            return SinceBackup.carriedOver(before, restored);
        } catch (SQLException unreadable) {
            return null;
        }
    }

    /** A server that starts before the last move is told to wait; a restore that is run again goes through. */
    private String putInPlace(Path fresh, NewLife life) throws IOException {
        var unfinished = presence.unfinished();
        Files.writeString(unfinished, "See ./restore\n");
        sync(data);
        var aside = store.resolveSibling("before-restore-" + life.nowMs());
        for (var part : PARTS)
            if (Files.exists(with(store, part))) {
                Files.createDirectories(aside);
                Files.move(with(store, part), with(aside.resolve(FILE), part));
            }
        for (var part : List.of("-wal", "-shm")) Files.deleteIfExists(with(fresh, part));
        Files.move(fresh, store, StandardCopyOption.ATOMIC_MOVE);
        sync(data);
        Files.delete(unfinished);
        sync(data);
        return Files.exists(aside) ? "the folder " + aside : "nowhere, for there was no store";
    }

    private static void checkWhole(Connection connection, Path file) throws SQLException {
        var answer = one(connection, "PRAGMA integrity_check");
        if (!answer.equals("ok")) throw new Manifest.Refused("SQLite finds " + file + " damaged: " + answer);
        try (var statement = connection.createStatement();
                var faults = statement.executeQuery("PRAGMA foreign_key_check")) {
            if (faults.next()) throw new Manifest.Refused("Rows of " + file + " point to rows that are not there.");
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }

    /** The copy must stay one file with the hash that is written down, so no write-ahead log is begun beside it. */
    private static Connection plainly(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:file:" + file + "?mode=ro");
    }

    private static Path with(Path file, String part) {
        return file.resolveSibling(file.getFileName() + part);
    }

    private static void sync(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
