package org.doorstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Field and office are two doors: neither knows the other's rooms, and each has its own rules on every answer. */
class TwoOriginsTests {
    @TempDir
    static Path data;

    static PretendCounty county;
    static RunningApp app;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/VAADIN/build/x.js",
                "/VAADIN/push",
                "/vaadinServlet/",
                "/aura/aura.css",
                "/office/office.css",
                "/visits",
                "/visits/r1",
                "/people",
                "/parked",
                "/visits;x=1",
                "/VAADIN;x/build"
            })
    void theFieldDoesNotKnowTheOffice(String path) {
        var answer = new Tablet().get(app.field() + path, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/me",
                "/api/v1/nonce",
                "/api/v1/office/visits",
                "/api",
                "/assets/x.js",
                "/sw.js",
                "/index.html",
                "/manifest.webmanifest",
                "/csp-reports",
                "/api;x/v1/me"
            })
    void theOfficeDoesNotKnowTheField(String path) {
        var answer = new Tablet().get(app.office() + path, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(county.asked).isEmpty();
    }

    @Test
    void anOriginIsTheDoorAndNotWhatARequestSaysAboutItself() {
        var forged = new Tablet().get(app.field() + "/visits", "X-Forwarded-Host", "localhost:" + app.officePort);
        assertThat(forged.statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/me", "/visits", "/login/sorry", "/nowhere.js"})
    void everyAnswerOfTheFieldCarriesItsStrictPolicy(String path) {
        var headers = new Tablet().get(app.field() + path).headers();
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains(
                        "default-src 'none'",
                        "script-src 'self' 'wasm-unsafe-eval';",
                        "connect-src 'self';",
                        "style-src 'self'",
                        "img-src 'self' blob: data:;",
                        "worker-src 'self';",
                        "base-uri 'none'",
                        "form-action 'none'",
                        "frame-ancestors 'none'",
                        "require-trusted-types-for 'script'",
                        "trusted-types app lit-html default")
                .doesNotContain("unsafe-inline", "'unsafe-eval'");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=(self)", "geolocation=()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/visits", "/api/v1/me", "/login/sorry", "/office/office.css"})
    void everyAnswerOfTheOfficeCarriesItsOwn(String path) {
        var headers = new Tablet().get(app.office() + path).headers();
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("object-src 'none'", "frame-ancestors 'self'")
                .doesNotContain("trusted-types");
        assertThat(headers.firstValue("X-Frame-Options")).contains("SAMEORIGIN");
    }

    @Test
    void overPlainHttpNothingPromisesHttps() {
        assertThat(new Tablet().get(app.field() + "/").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", "/api/v1/office/visits", "/api/v1/sync/pull?cursor=abc"})
    void whoIsNotSignedInIsToldSoAsAProblemAndNeverSentAway(String path) {
        var answer = new Tablet().get(app.field() + path, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Tablet.text(answer)).contains("urn:doorstep:signed-out");
    }

    @Test
    void theOfficeSendsWhoIsNotSignedInToSignInAndBackToWhereSheWasGoing() {
        var answer = new Tablet().get(app.office() + "/visits/r1", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/login?to=/visits/r1");
    }
}
