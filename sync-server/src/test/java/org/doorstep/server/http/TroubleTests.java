package org.doorstep.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import org.doorstep.server.Mischief;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class TroubleTests {
    private static final String CANARY = "Zephyrine-Quillfeather";

    @TempDir
    static Path data;

    static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.over(data, "--spring.profiles.active=trouble", "--doorstep.county=none");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aFullDiskIsToldAndHalfKeepsNothingAndIsOverWhenThereIsRoomAgain() {
        var ana = server.person("ana");
        var jdbc = server.part(JdbcClient.class);
        Mischief.fillDisk(jdbc);
        var full = ana.post("/api/v1/trouble/disk", Map.of());
        assertThat(full.statusCode()).isEqualTo(507);
        assertThat(full.body()).contains("urn:doorstep:store-full").contains("safe on the tablet");
        assertThat(halves(jdbc)).isZero();

        Mischief.makeRoom(jdbc);
        assertThat(ana.post("/api/v1/trouble/disk", Map.of()).statusCode()).isEqualTo(200);
        assertThat(halves(jdbc)).isOne();
    }

    @Test
    void whatAPersonWroteIsInNoLogAndNoAnswer(CapturedOutput output) {
        var ana = server.person("ana");
        var failed = Person.send(ana.request("/api/v1/trouble/words?about=" + CANARY)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(CANARY)));
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body()).contains("urn:doorstep:failed").doesNotContain(CANARY);

        var broken = Person.send(ana.request("/api/v1/devices")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"label\": \"" + CANARY + "\", \"publicKey\": [\"" + CANARY)));
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).doesNotContain(CANARY);
        var tooLong = ana.post("/api/v1/devices", Map.of("publicKey", Map.of(), "label", CANARY.repeat(5)));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.body()).doesNotContain(CANARY);

        assertThat(output.getAll()).contains("A request failed: java.lang.IllegalStateException");
        assertThat(output.getAll()).doesNotContain(CANARY);
    }

    private static long halves(JdbcClient jdbc) {
        return jdbc.sql("SELECT count(*) FROM counter WHERE name = 'first half'")
                .query(Long.class)
                .single();
    }
}
