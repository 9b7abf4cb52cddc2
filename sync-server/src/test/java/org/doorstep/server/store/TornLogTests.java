package org.doorstep.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.doorstep.server.OnSqlite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The end of the write-ahead log as a dying disk may leave it: cut off anywhere, or with a bit turned over. The store must
 * be whole, and hold what was committed up to some point, and nothing of what came after it.
 * {@code -Ddoorstep.test.soak=N} damages N times as many.
 */
@OnSqlite
class TornLogTests {
    private static final int STORES = 30 * Integer.getInteger("doorstep.test.soak", 1);
    private static final int DAMAGES_A_STORE = 10;
    private static final int COMMITS = 25;

    @TempDir
    Path directory;

    @Test
    void aTornOrDamagedLogLosesAnEndAndNothingElse() throws Exception {
        var seed = Long.getLong("doorstep.test.seed", 7L);
        var shortened = 0;
        var whole = 0;
        for (int store = 0; store < STORES; store++) {
            var random = new Random(seed + store);
            var original = Files.createDirectories(directory.resolve("store-" + store));
            try (var writer = StoreFile.forWriting(original.resolve("store.db")).getConnection()) {
                commit(writer, random);
                for (int damage = 0; damage < DAMAGES_A_STORE; damage++) {
                    var what = "seed " + (seed + store) + ", damage " + damage;
                    var kept = afterDamage(original, directory.resolve("torn-" + store + "-" + damage), random, what);
                    if (kept == COMMITS) whole++;
                    else shortened++;
                }
            }
        }
        assertThat(shortened).as("damages that cost something").isGreaterThan(STORES * DAMAGES_A_STORE / 2);
        assertThat(whole + shortened).isEqualTo(STORES * DAMAGES_A_STORE);
    }

    /** Each commit is two rows, so that half of one would show. */
    private static void commit(Connection writer, Random random) throws SQLException {
        execute(writer, "CREATE TABLE page (no INTEGER PRIMARY KEY, words TEXT)");
        execute(writer, "CREATE TABLE told (no INTEGER PRIMARY KEY, of INTEGER REFERENCES page (no))");
        writer.setAutoCommit(false);
        for (int no = 1; no <= COMMITS; no++) {
            execute(
                    writer,
                    "INSERT INTO page VALUES (" + no + ", hex(randomblob(" + (1 + random.nextInt(4_000)) + ")))");
            execute(writer, "INSERT INTO told VALUES (" + no + ", " + no + ")");
            writer.commit();
        }
    }

    private static long afterDamage(Path original, Path copy, Random random, String what)
            throws IOException, SQLException {
        Files.createDirectories(copy);
        for (var part : List.of("store.db", "store.db-wal")) Files.copy(original.resolve(part), copy.resolve(part));
        damage(copy.resolve("store.db-wal"), random);
        try (var connection = StoreFile.forWriting(copy.resolve("store.db")).getConnection()) {
            assertThat(texts(connection, "PRAGMA integrity_check")).as(what).containsExactly("ok");
            if (texts(connection, "SELECT name FROM sqlite_master WHERE name = 'told'")
                    .isEmpty()) return 0;
            var pages = texts(connection, "SELECT no FROM page ORDER BY no");
            assertThat(pages)
                    .as(what)
                    .isEqualTo(LongStream.rangeClosed(1, pages.size())
                            .mapToObj(Long::toString)
                            .toList())
                    .isEqualTo(texts(connection, "SELECT of FROM told ORDER BY no"));
            return pages.size();
        }
    }

    private static void damage(Path log, Random random) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "rw")) {
            var at = (long) (random.nextDouble() * file.length());
            if (random.nextBoolean()) {
                file.setLength(at);
                return;
            }
            file.seek(at);
            var before = file.read();
            file.seek(at);
            file.write(before ^ 1 << random.nextInt(8));
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) found.add(rows.getString(1));
        }
        return found;
    }
}
