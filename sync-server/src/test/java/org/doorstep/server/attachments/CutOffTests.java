package org.doorstep.server.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.doorstep.contract.sync.Upload;
import org.doorstep.server.Tablet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines that break and servers that die in the middle of a picture. */
class CutOffTests {
    private static final int CUTS = 25;
    private static final int CHUNK = 20_000;

    @Test
    void aPictureThatIsCutAtAnyByteArrivesAsItWas(@TempDir Path data) throws Exception {
        try (var home = new Home(data)) {
            var photo = Darkroom.noisy(20, 640, 480);
            var record = home.recordNaming("a-cut", photo);
            var upload = home.courier().begun(record, "a-cut", photo.length);
            for (int seed = 0; seed < CUTS; seed++) {
                var offset = (int) home.courier().offset(upload);
                var chunk = Arrays.copyOfRange(photo, offset, Math.min(photo.length, offset + CHUNK));
                // Somewhere in the request's head, in the chunk, or behind it, before the answer.
                var afterBytes = new Random(seed).nextInt(CHUNK + 2_000);
                home.courier().isCutOff(upload, offset, chunk, afterBytes);
                var now = home.courier().offset(upload);
                assertThat(now).as("seed " + seed).isIn((long) offset, (long) offset + chunk.length);
                if (seed % 5 == 4 && now + CHUNK < photo.length)
                    home.courier().adds(upload, now, Arrays.copyOfRange(photo, (int) now, (int) now + CHUNK / 2));
            }
            var last = home.courier().brings(upload, photo, CHUNK);
            assertThat(last.statusCode()).as(last.body()).isEqualTo(204);
            assertThat(last.headers().firstValue(Upload.RECEIPT)).isPresent();
        }
    }

    @Test
    void aPictureGoesOnWhereItWasAfterTheServerWasKilled(@TempDir Path data) throws Exception {
        for (int round = 0; round < 3; round++) {
            var said = saidUntilKilled(data, 40 + 23 * round);
            assertThat(said).isNotEmpty();
            try (var store = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("store.db"));
                    var rows = store.createStatement()
                            .executeQuery("SELECT id, received, bytes, state, picture_sha256, attachment_id"
                                    + " FROM attachment")) {
                while (rows.next()) {
                    var id = rows.getString("id");
                    var acknowledged = said.getOrDefault(id, 0L);
                    assertThat(rows.getLong("received")).as("acknowledged").isGreaterThanOrEqualTo(acknowledged);
                    if (rows.getString("state").equals("WHOLE"))
                        assertThat(Tablet.sha256(Files.readAllBytes(data.resolve("attachments/" + id))))
                                .isEqualTo(rows.getString("picture_sha256"));
                    else if (rows.getLong("received") > 0)
                        assertThat(Arrays.copyOf(Files.readAllBytes(data.resolve("attachments/" + id + ".part")), (int)
                                        rows.getLong("received")))
                                .isEqualTo(Arrays.copyOf(BringingForEver.photo(rows.getString("attachment_id")), (int)
                                        rows.getLong("received")));
                    said.remove(id);
                }
            }
            assertThat(said).as("acknowledged and not there").isEmpty();
        }
    }

    /** What the server had acknowledged of each upload when it was killed. */
    private static Map<String, Long> saidUntilKilled(Path data, int enough) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=UTC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BringingForEver.class.getName(),
                        data.toString()))
                .redirectErrorStream(true)
                .start();
        try (var lines = process.inputReader()) {
            return said(lines, enough);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static Map<String, Long> said(BufferedReader lines, int enough) throws IOException {
        var said = new HashMap<String, Long>();
        var acknowledged = 0;
        for (var line = lines.readLine(); line != null && acknowledged < enough; line = lines.readLine()) {
            if (!line.startsWith("AT ")) continue;
            var words = line.split(" ");
            said.put(words[1], Long.parseLong(words[2]));
            acknowledged++;
        }
        return said;
    }
}
