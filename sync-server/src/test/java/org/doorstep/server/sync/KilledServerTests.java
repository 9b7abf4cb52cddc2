package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doorstep.server.KillablePostgres;
import org.doorstep.server.OnPostgres;
import org.doorstep.server.OnSqlite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a killed process proves: nothing is acknowledged before its commit. That the disk keeps it is proved elsewhere.
 * {@code -Ddoorstep.test.soak=N} kills N times as often.
 */
class KilledServerTests {
    private static final int ROUNDS = 15 * Integer.getInteger("doorstep.test.soak", 1);
    private static final int ACKNOWLEDGED_A_ROUND = 220;
    private static final int ACKNOWLEDGED_AT_LEAST = 3_000;
    private static final int TABLETS = 4;

    /** PostgreSQL dies too in every so many rounds, with all of its processes. */
    private static final int POSTGRES_DIES_EVERY = 5;

    @TempDir
    Path data;

    private final Set<String> acknowledged = new HashSet<>();

    @Test
    @OnSqlite
    void whatWasAcknowledgedIsThereAfterEachKill() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            try (var server = ServerProcess.start(List.of(), data, TABLETS, List.of())) {
                nothingIsAppliedTwice(server.takesIn(enough(round)));
                acknowledged.addAll(server.killed());
            }
            nothingIsLost("jdbc:sqlite:" + data.resolve("store.db"), round);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED_AT_LEAST);
    }

    @Test
    @OnPostgres
    void whatWasAcknowledgedIsThereAfterEachKillOfTheServerAndOfItsDatabase(@TempDir Path files) throws Exception {
        try (var postgres = new KillablePostgres(files.resolve("cluster"))) {
            var settings = List.of("--doorstep.store.url=" + postgres.url(), "--doorstep.store.user=postgres");
            for (int round = 1; round <= ROUNDS; round++) {
                try (var server = ServerProcess.start(List.of(), data, TABLETS, settings)) {
                    nothingIsAppliedTwice(server.takesIn(enough(round)));
                    if (round % POSTGRES_DIES_EVERY == 0) postgres.kill();
                    acknowledged.addAll(server.killed());
                }
                if (round % POSTGRES_DIES_EVERY == 0) postgres.startAgain();
                nothingIsLost(postgres.url(), round);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED_AT_LEAST);
    }

    private static int enough(int round) {
        return ACKNOWLEDGED_A_ROUND + 7 * (round % 5);
    }

    /** What was handed in once more after the last kill: taken in now if it had not been acknowledged, and only then. */
    private void nothingIsAppliedTwice(ServerProcess server) {
        server.again().forEach((hash, verdict) -> {
            if (acknowledged.contains(hash)) assertThat(verdict).as(hash).isEqualTo("DUPLICATE");
        });
    }

    private void nothingIsLost(String store, int round) throws SQLException {
        assertThat(texts(store, "SELECT hash FROM change")).as("round " + round).containsAll(acknowledged);
        assertThat(texts(
                        store,
                        "SELECT r.record_id FROM record r LEFT JOIN feed_item f"
                                + " ON f.kind = 'RECORD' AND f.ref = r.record_id WHERE f.ref IS NULL"))
                .as("records whose head nobody was told of")
                .isEmpty();
        assertThat(texts(store, "SELECT record_id FROM record WHERE revision <> 2"))
                .as("half a push, or one that was applied twice")
                .isEmpty();
    }

    private static Set<String> texts(String store, String sql) throws SQLException {
        var found = new HashSet<String>();
        try (var connection = DriverManager.getConnection(store, "postgres", "");
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) found.add(rows.getString(1));
        }
        return found;
    }
}
