package org.doorstep.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.doorstep.server.OnPostgres;
import org.doorstep.server.RunningServer;
import org.doorstep.server.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the store promises on PostgreSQL. */
@OnPostgres
class StoreServerTests {
    @TempDir
    static Path data;

    static RunningServer server;
    static JdbcClient jdbc;
    static TransactionTemplate writing;

    @BeforeAll
    static void start() {
        server = RunningServer.over(data);
        jdbc = server.part(JdbcClient.class);
        writing = server.part(TransactionTemplate.class);
        jdbc.sql("CREATE TABLE page (id TEXT PRIMARY KEY, words TEXT)").update();
        jdbc.sql("INSERT INTO page VALUES ('a', ''), ('b', '')").update();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyConnectionKeepsTheStoresPromises() throws Exception {
        for (var name : new String[] {"writer", "readers"})
            try (var connection = server.part(name, DataSource.class).getConnection()) {
                StoreServer.check(connection);
            }
    }

    @Test
    void aConnectionThatWouldNotWaitForTheDiskIsRefusedInWords() throws Exception {
        try (var careless = DriverManager.getConnection(TestStore.url(data), "postgres", "")) {
            careless.createStatement().execute("SET synchronous_commit = off");
            assertThatThrownBy(() -> StoreServer.check(careless))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("The store will not start")
                    .hasMessageContaining("synchronous_commit is off");
        }
    }

    @Test
    void whoWritesWaitsUntilTheOneBeforeHasCommittedAndThenSeesWhatSheWrote() throws Exception {
        CompletableFuture<String> second;
        try (var first = server.part("writer", DataSource.class).getConnection()) {
            first.setAutoCommit(false);
            second = CompletableFuture.supplyAsync(
                    () -> writing.execute(status -> jdbc.sql("SELECT words FROM page WHERE id = 'a'")
                            .query(String.class)
                            .single()));
            assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            first.createStatement().execute("UPDATE page SET words = 'from the first' WHERE id = 'a'");
            first.commit();
            first.setAutoCommit(true);
        }
        assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo("from the first");
    }

    @Test
    void aTransactionThatTheDatabaseGaveUpForAnothersSakeIsDoneAgain() throws Exception {
        var tries = new AtomicInteger();
        try (var stranger = stranger()) {
            stranger.createStatement().execute("UPDATE page SET words = 'stranger' WHERE id = 'b'");
            var strangers = new CompletableFuture<Void>();
            writing.executeWithoutResult(status -> {
                jdbc.sql("UPDATE page SET words = 'ours' WHERE id = 'a'").update();
                if (tries.incrementAndGet() == 1) strangerWantsA(stranger, strangers);
                jdbc.sql("UPDATE page SET words = 'ours' WHERE id = 'b'").update();
            });
            strangers.get(20, TimeUnit.SECONDS);
        }
        // Whether the stranger is quicker to the row that was let go is the machine's affair; at last both are through.
        assertThat(tries).hasValueGreaterThan(1);
        assertThat(jdbc.sql("SELECT words FROM page WHERE id = 'b'")
                        .query(String.class)
                        .single())
                .isEqualTo("ours");
    }

    /** A connection that does not take turns and is never the one that is given up. */
    private static Connection stranger() throws SQLException {
        var stranger = DriverManager.getConnection(TestStore.url(data), "postgres", "");
        stranger.createStatement().execute("SET deadlock_timeout = '1min'");
        stranger.setAutoCommit(false);
        return stranger;
    }

    private static void strangerWantsA(Connection stranger, CompletableFuture<Void> done) {
        Thread.ofPlatform().start(() -> {
            try {
                stranger.createStatement().execute("UPDATE page SET words = 'stranger' WHERE id = 'a'");
                stranger.commit();
                done.complete(null);
            } catch (SQLException e) {
                done.completeExceptionally(e);
            }
        });
        try {
            // Until it waits for us; then we are the ones who close the ring.
            Thread.sleep(Duration.ofMillis(500));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aPageThatIsReadShowsOneMoment() {
        var reading = new TransactionTemplate(server.part(PlatformTransactionManager.class));
        reading.setReadOnly(true);
        reading.executeWithoutResult(status -> {
            var before = count();
            CompletableFuture.runAsync(
                            () -> jdbc.sql("INSERT INTO page VALUES ('c', '')").update())
                    .join();
            assertThat(count()).isEqualTo(before);
        });
    }

    private static long count() {
        return jdbc.sql("SELECT count(*) FROM page").query(Long.class).single();
    }

    @Test
    void fullAndFailingDisksAndBusyTimesAreToldApart() {
        assertThat(StoreFull.behind(new SQLException("full", "53100"))).isPresent();
        assertThat(StoreFull.behind(new SQLException("i/o", "58030"))).isPresent();
        assertThat(StoreFull.behind(new SQLException("unique", "23505"))).isEmpty();
        assertThat(StoreBusy.behind(new SQLException("deadlock", "40P01"))).isPresent();
        assertThat(StoreBusy.behind(new SQLException("gone", "08006"))).isPresent();
        assertThat(StoreBusy.behind(new SQLException("unique", "23505"))).isEmpty();
        assertThat(StoreBusy.mayBeRepeated(new SQLException("serialization", "40001")))
                .isTrue();
        assertThat(StoreBusy.mayBeRepeated(new SQLException("gone", "08006"))).isFalse();
    }
}
