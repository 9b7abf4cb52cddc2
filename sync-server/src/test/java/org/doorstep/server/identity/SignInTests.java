package org.doorstep.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import org.doorstep.contract.office.Role;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.doorstep.server.SignInFlow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTests {
    @TempDir
    static Path data;

    static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.over(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anaSignsInOnThePageAndTheServerKnowsWhoSheIs() {
        var ana = server.person("ana");
        var me = ana.get("/api/v1/me");
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(Person.json(me).get("worker").asString()).isEqualTo("w-ana");
        assertThat(Person.json(me).get("roles").get(0).asString()).isEqualTo("WORKER");
        assertThat(me.headers().firstValueAsLong("Doorstep-Time")).isPresent();
    }

    @Test
    void aWrongPasswordIsToldInWordsAndGivesNothing() {
        server.addAccount("wendy", Role.WORKER);
        var browser = new SignInFlow(server.address());
        var answer = browser.submit("wendy", "not hers");
        assertThat(answer.headers().firstValue("Location")).hasValue("/login?wrong");
        assertThat(browser.open("/login?wrong").body()).contains("do not belong together");
        assertThat(browser.signedIn()).isFalse();
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneMustWait() {
        server.addAccount("fay", Role.WORKER);
        var browser = new SignInFlow(server.address());
        for (var n = 0; n < Attempts.WRONG_MAX; n++) browser.submit("fay", "guess " + n);
        var answer = browser.submit("Fay", RunningServer.PASSWORD);
        assertThat(answer.headers().firstValue("Location")).hasValue("/login?wait");
        assertThat(browser.open("/login?wait").body()).contains("Wait a minute");
    }

    @Test
    void whoeverIsNotSignedInGetsAProblemAndNeverAPage() {
        for (var path : new String[] {"/api/v1/me", "/api/v1/devices", "/api/nowhere", "/v3/api-docs"}) {
            var answer = Person.send(
                    HttpRequest.newBuilder(server.address().resolve(path)).header("Accept", "text/html"));
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).contains("urn:doorstep:signed-out");
        }
    }

    @Test
    void aTokenOfNobodyIsRefusedAndWhatIsNotThereIsAProblemToo() {
        var forged = Person.send(HttpRequest.newBuilder(server.address().resolve("/api/v1/me"))
                .header("Authorization", "Bearer eyJhbGciOiJub25lIn0.e30."));
        assertThat(forged.statusCode()).isEqualTo(401);

        var missing = server.person("ana").get("/api/v1/nowhere");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("urn:doorstep:not-found");
    }

    @Test
    void theSignInPageIsPlainAndLeadsNowhereElse() {
        var page = new SignInFlow(server.address()).open("/login");
        assertThat(page.body()).contains("<h1>Sign in to Doorstep</h1>").doesNotContain("Demonstration");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'")
                .contains("form-action 'self' http://localhost:8080 http://localhost:8081");
        var cookie = page.headers().firstValue("Set-Cookie").orElse("");
        assertThat(cookie).startsWith("doorstep-issuer=").contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void anAdministratorReadsTheApiDescriptionAndAWorkerDoesNot() {
        var description = server.person("adm", Role.ADMIN).get("/v3/api-docs");
        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(description.body()).contains("/api/v1/me");
        assertThat(server.person("ana").get("/v3/api-docs").statusCode()).isEqualTo(403);
    }

    @Test
    void aRestartSignsNobodyOut(@TempDir Path other) {
        Person ana;
        String refresh;
        SignInFlow browser;
        int port;
        try (var first = RunningServer.over(other)) {
            port = first.address().getPort();
            first.addAccount("ana", Role.WORKER);
            browser = new SignInFlow(first.address());
            var tokens = browser.tokens("ana", RunningServer.PASSWORD);
            refresh = tokens.get("refresh_token").asString();
            ana = first.person("ana");
        }
        try (var second = RunningServer.over(other, "--server.port=" + port)) {
            assertThat(second.address().getPort()).isEqualTo(port);
            assertThat(ana.get("/api/v1/me").statusCode()).isEqualTo(200);
            assertThat(browser.refresh(refresh).statusCode()).isEqualTo(200);
            assertThat(browser.signedIn()).isTrue();
        }
    }
}
