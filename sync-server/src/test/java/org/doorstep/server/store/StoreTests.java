package org.doorstep.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import javax.sql.DataSource;
import org.doorstep.server.OnSqlite;
import org.doorstep.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class StoreTests {
    @TempDir
    static Path data;

    static RunningServer server;
    static JdbcClient jdbc;
    static TransactionTemplate writing;
    static TransactionTemplate reading;

    @BeforeAll
    static void start() {
        server = RunningServer.over(data);
        jdbc = server.part(JdbcClient.class);
        var transactions = server.part(PlatformTransactionManager.class);
        writing = new TransactionTemplate(transactions);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        jdbc.sql("CREATE TABLE page (id TEXT PRIMARY KEY, words TEXT)").update();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @OnSqlite
    void everyConnectionKeepsTheStoresPromises() throws Exception {
        for (var name : new String[] {"writer", "readers"}) {
            try (var connection = server.part(name, DataSource.class).getConnection()) {
                StoreFile.check(connection);
            }
        }
    }

    @Test
    @OnSqlite
    void aConnectionThatWouldNotSyncToDiskIsRefusedInWords() throws Exception {
        try (var plain = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("other.db"))) {
            assertThatThrownBy(() -> StoreFile.check(plain))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("The store will not start")
                    .hasMessageContaining("doorstep.data");
        }
    }

    @Test
    void aReadOnlyTransactionCannotWriteEvenIfItTries() {
        var tried = catchThrowable(() -> reading.executeWithoutResult(
                status -> jdbc.sql("INSERT INTO page VALUES ('r', 'no')").update()));
        assertThat(tried).rootCause().hasMessageMatching("(?s).*read-?only.*");
    }

    @Test
    void numbersFollowEachOtherAndARolledBackOneIsGivenAgain() {
        var counters = server.part(Counters.class);
        assertThat(writing.<Long>execute(status -> counters.next("visits"))).isEqualTo(1);
        writing.executeWithoutResult(status -> {
            assertThat(counters.take("visits", 3)).isEqualTo(4);
            status.setRollbackOnly();
        });
        assertThat(writing.<Long>execute(status -> counters.next("visits"))).isEqualTo(2);
        assertThat(counters.last("visits")).isEqualTo(2);
        assertThat(counters.last("never taken")).isZero();
    }

    @Test
    void aNumberWhoseFirstTakingASavepointUndidIsNeverGivenAgain() {
        var counters = server.part(Counters.class);
        assertThat(rowsOf("never counted")).isZero();
        writing.executeWithoutResult(status -> {
            takenAndUndone(counters, "never counted");
            assertThat(rowsOf("never counted"))
                    .as("the row went with the savepoint")
                    .isZero();
            assertThat(counters.next("never counted")).isEqualTo(2);
        });
        assertThat(counters.last("never counted")).isEqualTo(2);
        assertThat(writing.<Long>execute(status -> counters.next("never counted")))
                .isEqualTo(3);
    }

    @Test
    void aNumberThatASavepointUndidLeavesAGapThoughNothingElseWasCounted() {
        var counters = server.part(Counters.class);
        writing.executeWithoutResult(status -> takenAndUndone(counters, "counted once"));
        assertThat(writing.<Long>execute(status -> counters.next("counted once")))
                .isEqualTo(2);
    }

    private static void takenAndUndone(Counters counters, String name) {
        server.part(JdbcTemplate.class).execute((ConnectionCallback<Boolean>) connection -> {
            var before = connection.setSavepoint();
            assertThat(counters.next(name)).isEqualTo(1);
            connection.rollback(before);
            return true;
        });
    }

    private static long rowsOf(String name) {
        return jdbc.sql("SELECT count(*) FROM counter WHERE name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    @Test
    void aNumberCannotBeTakenOutsideATransaction() {
        assertThatThrownBy(() -> server.part(Counters.class).next("visits"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @OnSqlite
    void whenTheDiskIsFullNothingIsHalfKeptAndTheNextWriteWorksAgain() {
        var big = "x".repeat(2_000_000);
        jdbc.sql("PRAGMA max_page_count = 1").query().singleRow();
        var failure = catchThrowable(() -> writing.executeWithoutResult(status -> {
            jdbc.sql("INSERT INTO page VALUES ('first', 'small')").update();
            jdbc.sql("INSERT INTO page VALUES ('second', :big)")
                    .param("big", big)
                    .update();
        }));
        assertThat(StoreFull.behind(failure)).isPresent();

        // On the connection that failed, this would have been kept although it is reported as failed.
        writing.executeWithoutResult(status -> {
            jdbc.sql("INSERT INTO page VALUES ('third', 'small')").update();
            status.setRollbackOnly();
        });
        writing.executeWithoutResult(status -> jdbc.sql("INSERT INTO page VALUES ('fourth', :big)")
                .param("big", big)
                .update());
        assertThat(jdbc.sql("SELECT id FROM page").query(String.class).list()).containsExactly("fourth");
    }

    @Test
    void aSecretIsMadeOnceAndOnlyTheServersOwnAccountCanReadIt() throws Exception {
        var secrets = server.part(SecretFiles.class);
        var first = secrets.readOrMake("test.key", () -> new byte[] {1, 2, 3});
        var again = secrets.readOrMake("test.key", () -> new byte[] {9});
        assertThat(again).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys/test.key"))))
                .isEqualTo("r--------");
    }

    @Test
    void theStoreKeepsItsNameAndEpochWhenTheServerStartsAgain(@TempDir Path other) {
        String epoch;
        try (var first = RunningServer.over(other)) {
            epoch = first.part(StoreName.class).epoch();
        }
        try (var second = RunningServer.over(other)) {
            assertThat(second.part(StoreName.class).epoch()).isEqualTo(epoch);
        }
    }
}
