package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process proves: nothing is acknowledged before its commit. That the disk keeps it is FULL's promise. */
class KilledServerTests {
    private static final int ROUNDS = 3;
    private static final int ACKNOWLEDGED_A_ROUND = 150;

    @Test
    void whatWasAcknowledgedIsThereAfterEachKill(@TempDir Path data) throws Exception {
        var acknowledged = new HashSet<String>();
        for (int round = 1; round <= ROUNDS; round++) {
            acknowledged.addAll(acknowledgedUntilKilled(data, ACKNOWLEDGED_A_ROUND + 37 * round));
            assertThat(hashes(data, "SELECT hash FROM change"))
                    .as("round " + round)
                    .containsAll(acknowledged);
            assertThat(hashes(
                            data,
                            "SELECT r.record_id FROM record r LEFT JOIN feed_item f"
                                    + " ON f.kind = 'RECORD' AND f.ref = r.record_id WHERE f.ref IS NULL"))
                    .as("records whose head nobody was told of")
                    .isEmpty();
            assertThat(hashes(data, "SELECT record_id FROM record WHERE revision <> 2"))
                    .as("half a push")
                    .isEmpty();
        }
    }

    private static Set<String> acknowledgedUntilKilled(Path data, int enough) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=UTC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PushingForEver.class.getName(),
                        data.toString()))
                .redirectErrorStream(true)
                .start();
        try (var lines = process.inputReader()) {
            return acknowledgements(lines, enough);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static Set<String> acknowledgements(BufferedReader lines, int enough) throws IOException {
        var hashes = new HashSet<String>();
        for (var line = lines.readLine(); line != null && hashes.size() < enough; line = lines.readLine())
            if (line.startsWith("ACK ")) hashes.add(line.substring(line.lastIndexOf(' ') + 1));
        assertThat(hashes).as("the server took work in before it was killed").hasSize(enough);
        return hashes;
    }

    private static Set<String> hashes(Path data, String sql) throws SQLException {
        var found = new HashSet<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("store.db"));
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) found.add(rows.getString(1));
        }
        return found;
    }
}
