package org.doorstep.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.doorstep.server.OnPostgres;
import org.doorstep.server.RunningServer;
import org.doorstep.server.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Three servers that start at the same time over one empty database, and what they then share. */
@OnPostgres
class ThreeServersTests {
    private static final int SERVERS = 3;

    @Test
    void threeThatStartAtOnceHaveOneStoreOneAdministratorAndTheSameKeys(@TempDir Path data) {
        TestStore.url(data);
        var starting = IntStream.range(0, SERVERS)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> RunningServer.over(data, "--doorstep.county=none")))
                .toList();
        var servers = starting.stream().map(CompletableFuture::join).toList();
        try {
            assertThat(servers.stream().map(s -> s.part(StoreName.class).epoch()))
                    .hasSize(SERVERS)
                    .containsOnly(servers.getFirst().part(StoreName.class).epoch());
            assertThat(count(servers.getFirst(), "account")).isEqualTo(1);
            assertThat(count(servers.getFirst(), "store")).isEqualTo(1);
            assertThat(servers.stream().map(s -> s.part(SecretFiles.class).prints()))
                    .containsOnly(servers.getFirst().part(SecretFiles.class).prints());
            aChoreIsDoneByOne(servers);
        } finally {
            servers.forEach(RunningServer::close);
        }
    }

    private static void aChoreIsDoneByOne(List<RunningServer> servers) {
        var done = new AtomicInteger();
        for (var day : List.of("2026-11-25", "2026-11-26")) {
            var all = servers.stream()
                    .map(server -> CompletableFuture.runAsync(() -> server.part(TransactionTemplate.class)
                            .executeWithoutResult(status -> {
                                if (server.part(Chores.class).isMine("count", day)) done.incrementAndGet();
                            })))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).join();
        }
        assertThat(done).hasValue(2);
    }

    @Test
    void aServerWithOtherKeysThanTheStoresDoesNotStartAndSaysWhatToDo(@TempDir Path data, @TempDir Path elsewhere) {
        var store = TestStore.settings(data).toArray(String[]::new);
        try (var first = RunningServer.over(data, store)) {
            assertThat(count(first, "key_print")).isPositive();
            assertThatThrownBy(() -> RunningServer.over(elsewhere, store).close())
                    .hasMessageContaining("nonce.key")
                    .hasMessageContaining("Copy the folder keys/");
        }
    }

    @Test
    void aServerThatLostAKeyDoesNotQuietlyMakeAnother(@TempDir Path data) throws Exception {
        try (var first = RunningServer.over(data)) {
            assertThat(first.part(SecretFiles.class).names("deposit-")).hasSize(1);
        }
        Files.delete(data.resolve("keys/nonce.key"));
        assertThatThrownBy(() -> RunningServer.over(data).close()).hasMessageContaining("lost for good");
        try (var knowingly = RunningServer.over(data, "--doorstep.keys-renewed=true")) {
            assertThat(count(knowingly, "key_print")).isPositive();
        }
        try (var afterwards = RunningServer.over(data)) {
            assertThat(count(afterwards, "key_print")).isPositive();
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsSaidInWords(@TempDir Path data) {
        assertThatThrownBy(() -> RunningServer.over(data, "--doorstep.store.url=jdbc:postgresql://localhost:1/none")
                        .close())
                .hasStackTraceContaining("The store's PostgreSQL cannot be reached");
        assertThatThrownBy(() -> RunningServer.over(data, "--doorstep.store.url=jdbc:mysql://localhost/none")
                        .close())
                .rootCause()
                .hasMessageContaining("jdbc:postgresql:");
    }

    private static long count(RunningServer server, String table) {
        return server.part(JdbcClient.class)
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }
}
