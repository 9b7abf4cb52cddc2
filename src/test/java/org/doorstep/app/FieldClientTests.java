package org.doorstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the client's files go out, whether or not the client is built into this run. */
class FieldClientTests {
    private static final String ASSET = "/assets/only-tests-0f1e2d3c.js";

    @TempDir
    static Path data;

    static PretendCounty county;
    static RunningApp app;
    final Tablet tablet = new Tablet();

    @BeforeAll
    static void open() throws Exception {
        county = new PretendCounty();
        app = new RunningApp(county, data);
    }

    @AfterAll
    static void close() {
        app.close();
        county.close();
    }

    @Test
    void aHashedFileMayBeKeptForAYear() {
        var headers = tablet.get(app.field() + ASSET).headers();
        assertThat(headers.firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(headers.firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        assertThat(headers.firstValue("Vary")).contains("Accept-Encoding");
    }

    @Test
    void theSmallestFormThatTheBrowserTakesGoesOut() {
        var brotli = tablet.get(app.field() + ASSET, "Accept-Encoding", "gzip, deflate, br");
        assertThat(brotli.headers().firstValue("Content-Encoding")).contains("br");
        assertThat(new String(brotli.body(), StandardCharsets.UTF_8)).isEqualTo("pretended brotli");
        var gzip = tablet.get(app.field() + ASSET, "Accept-Encoding", "gzip, br;q=0");
        assertThat(gzip.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(tablet.get(app.field() + ASSET).headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void aFileThatDidNotChangeIsNotSentAgain() {
        var tag = tablet.get(app.field() + ASSET).headers().firstValue("ETag").orElseThrow();
        var again = tablet.get(app.field() + ASSET, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aPlaceInsideTheClientOpensTheClient() {
        var start = tablet.get(app.field() + "/", "Accept", "text/html");
        var deep = tablet.get(app.field() + "/child/0199c2f0-1111", "Accept", "text/html,application/xhtml+xml");
        assertThat(deep.statusCode()).isEqualTo(start.statusCode());
        assertThat(deep.body()).isEqualTo(start.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/assets/gone.js", "/child/photo.png", "/logout", "/csp.json", "/../application.properties"})
    void whatIsNotThereIsNotThere(String path) {
        assertThat(tablet.get(app.field() + path, "Accept", "text/html").statusCode())
                .isBetween(400, 404);
    }

    @Test
    void theClientsNoteToThisServerIsNotForBrowsersNorIsAnyPlaceForOtherKindsOfRequest() {
        assertThat(tablet.get(app.field() + "/child/x", "Accept", "image/*").statusCode())
                .isEqualTo(404);
        assertThat(tablet.post(app.field() + "/", new byte[0], "Doorstep-Request", "1")
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void aReportOfBrokenPolicyIsTakenWithoutAnswer() {
        var report = "[{\"type\":\"csp-violation\",\"body\":{\"effectiveDirective\":\"script-src-elem\"}}]";
        var answer = tablet.post(app.field() + "/csp-reports", report.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(204);
    }
}
