package org.doorstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.doorstep.app.session.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in, staying signed in, and being signed out. */
class SessionTests {
    @TempDir
    Path data;

    PretendCounty county;

    @BeforeEach
    void open() throws Exception {
        county = new PretendCounty();
        county.answers("/api/v1/me", "{\"worker\":\"w-ana\"}");
        county.answers("/api/v1/office/teams", "[]");
    }

    @AfterEach
    void close() {
        county.close();
    }

    @Test
    void aRestartOfTheAppSignsNobodyOutOnEitherOrigin() throws Exception {
        var ana = new Tablet();
        var grace = new Tablet();
        try (var app = new RunningApp(county, data)) {
            ana.open(app.field() + "/login");
            grace.open(app.office() + "/login");
        }
        try (var app = new RunningApp(county, data)) {
            assertThat(ana.get(app.field() + "/api/v1/me").statusCode()).isEqualTo(200);
            assertThat(grace.get(app.office() + "/", "Accept", "text/html").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void theCookieIsOpaqueAndForThisOriginOnly() throws Exception {
        try (var app = new RunningApp(county, data)) {
            var ana = new Tablet();
            ana.open(app.field() + "/login");
            assertThat(ana.cookiesSet)
                    .filteredOn(cookie -> cookie.matches("doorstep-field=[A-Za-z0-9_-]{43};.*"))
                    .singleElement()
                    .asString()
                    .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=1209600")
                    .doesNotContain("Domain");
            assertThat(ana.get(app.office() + "/", "Accept", "text/html").statusCode())
                    .isEqualTo(302);
            // The field's token is no token of the office, even under the office's name.
            var thief = new Tablet();
            thief.cookies.put("doorstep-office", String.valueOf(ana.cookies.get("doorstep-field")));
            assertThat(thief.get(app.office() + "/", "Accept", "text/html").statusCode())
                    .isEqualTo(302);
        }
    }

    @Test
    void overHttpsEveryCookieIsSecureAndBoundToItsHost() throws Exception {
        try (var app = new RunningApp(county, data, "--doorstep.cookies.secure=true")) {
            var ana = new Tablet();
            ana.open(app.field() + "/login");
            assertThat(ana.cookiesSet)
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie)
                            .startsWith("__Host-doorstep-field")
                            .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/"));
            assertThat(ana.get(app.field() + "/").headers().firstValue("Strict-Transport-Security"))
                    .isPresent();
        }
    }

    @Test
    void nothingOnDiskGivesATokenAway() throws Exception {
        try (var app = new RunningApp(county, data)) {
            var ana = new Tablet();
            ana.open(app.field() + "/login");
            assertThat(onDisk())
                    .contains("w-ana")
                    .doesNotContain("refresh-secret", "eyJ", String.valueOf(ana.cookies.get("doorstep-field")));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("sessions.key"))))
                    .isEqualTo("r--------");
        }
    }

    @Test
    void signingOutEndsTheSessionAtOnceAndAsksTheIssuerToForgetHer() throws Exception {
        try (var app = new RunningApp(county, data)) {
            var ana = new Tablet();
            ana.open(app.field() + "/login");
            var copied = new Tablet();
            copied.cookies.putAll(ana.cookies);
            var answer = ana.post(app.field() + "/logout", new byte[0], "Doorstep-Request", "1");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Tablet.text(answer)).contains("/connect/logout?id_token_hint=");
            assertThat(copied.get(app.field() + "/api/v1/me").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aRevokedPersonIsOutOnEveryTabletAtOnce() throws Exception {
        try (var app = new RunningApp(county, data)) {
            var ana = new Tablet();
            ana.open(app.field() + "/login");
            assertThat(app.part(Sessions.class).endAllOf("w-ana")).isEqualTo(1);
            assertThat(ana.get(app.field() + "/api/v1/me").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void theAppStartsWhileTheIssuerIsDownAndSaysSoKindlyWithoutGoingRoundInCircles() throws Exception {
        try (var app = new RunningApp(county, data)) {
            county.close();
            var answer = new Tablet().open(app.office() + "/");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(Tablet.text(answer)).contains("does not answer", "Nothing is lost");
        }
    }

    @Test
    void aSignInThatNobodyBeganEndsOnAPageThatSaysSo() throws Exception {
        try (var app = new RunningApp(county, data)) {
            var answer = new Tablet().open(app.field() + "/login/oauth2/code/doorstep?code=x&state=y");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Tablet.text(answer)).contains("start again");
        }
    }

    @Test
    void afterSigningInSheIsWhereSheWantedToGoAndNeverOnSomebodyElsesPage() throws Exception {
        try (var app = new RunningApp(county, data)) {
            assertThat(landing(app, "/child/c-1")).isEqualTo("/child/c-1");
            for (var trap : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/login"))
                assertThat(landing(app, trap)).isEqualTo("/");
        }
    }

    private String landing(RunningApp app, String to) {
        var ana = new Tablet();
        var query = java.net.URLEncoder.encode(to, StandardCharsets.UTF_8);
        var issuer = ana.get(app.field() + "/login?to=" + query)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var callback = ana.get(issuer).headers().firstValue("Location").orElseThrow();
        return ana.get(callback).headers().firstValue("Location").orElseThrow();
    }

    private String onDisk() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(data)) {
            for (var file : files.filter(path -> path.toString().contains("sessions.db"))
                    .toList()) all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        return all.toString();
    }
}
