package org.doorstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.doorstep.contract.sync.ApiPaths;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tablets' requests on their way through: the same bytes, the caller's token, nobody's cookies, failures as problems. */
class RelayTests {
    private static final String PUSH = "/api/v1/sync/push";
    private static final String[] FROM_THE_CLIENT = {"Doorstep-Request", "1", "Sec-Fetch-Site", "same-origin"};

    @TempDir
    static Path data;

    static PretendCounty county;
    static RunningApp app;
    final Tablet ana = new Tablet();

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

    @BeforeEach
    void signIn() {
        county.accessTokenSeconds = 300;
        county.refusesRenewal = false;
        county.renewalBroken = false;
        county.answers("/api/v1/me", "{}");
        county.answers(PUSH, "{}");
        ana.open(app.field() + "/login");
        county.asked.clear();
        county.renewals.set(0);
    }

    @Test
    void everyByteAndEveryDoorstepHeaderGoesThroughUntouchedBothWays() {
        byte[] sent = noise(300_000, 7);
        byte[] answered = noise(700_000, 8);
        county.answers.put(
                PUSH,
                new PretendCounty.Canned(
                        200,
                        Map.of("Doorstep-Time", "17", "Set-Cookie", "spy=1", "Cache-Control", "max-age=9"),
                        answered));
        var answer = ana.post(
                app.field() + PUSH + "?a=%2F%20b&c=d%3D",
                sent,
                "Doorstep-Request",
                "1",
                "Doorstep-Device",
                "d1",
                "Doorstep-Nonce",
                "n1",
                "Doorstep-Proof",
                "p1",
                "Content-Type",
                "application/json");
        var arrived = county.asked.getFirst();
        assertThat(arrived.body()).isEqualTo(sent);
        assertThat(arrived.uri()).isEqualTo(PUSH + "?a=%2F%20b&c=d%3D");
        assertThat(arrived.header("Doorstep-Device")).isEqualTo("d1");
        assertThat(arrived.header("Doorstep-Nonce")).isEqualTo("n1");
        assertThat(arrived.header("Doorstep-Proof")).isEqualTo("p1");
        assertThat(arrived.header("Authorization")).startsWith("Bearer eyJ");
        assertThat(arrived.header("Cookie")).isEmpty();
        assertThat(answer.body()).isEqualTo(answered);
        assertThat(answer.headers().firstValue("Doorstep-Time")).contains("17");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void aCompressedPageStaysCompressed() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"items\":[]}".getBytes(StandardCharsets.UTF_8));
        }
        county.answers.put(
                "/api/v1/sync/pull",
                new PretendCounty.Canned(200, Map.of("Content-Encoding", "gzip"), packed.toByteArray()));
        var answer = ana.get(app.field() + "/api/v1/sync/pull?cursor=abc", "Accept-Encoding", "gzip");
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.body()).isEqualTo(packed.toByteArray());
    }

    @Test
    void aProblemOfTheSyncServersArrivesAsItSaidIt() {
        county.answers.put(
                PUSH,
                new PretendCounty.Canned(
                        403,
                        Map.of("Content-Type", "application/problem+json"),
                        "{\"type\":\"urn:doorstep:device-revoked\"}".getBytes(StandardCharsets.UTF_8)));
        var answer = ana.post(app.field() + PUSH, new byte[] {1}, FROM_THE_CLIENT);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Tablet.text(answer)).isEqualTo("{\"type\":\"urn:doorstep:device-revoked\"}");
    }

    @Test
    void aLockedTabletMayAskTheTimeAndDepositWithoutAnybodysToken() {
        county.answers("/api/v1/nonce", "{\"nonce\":\"n\"}");
        county.answers("/api/v1/sync/deposit", "{}");
        var locked = new Tablet();
        assertThat(locked.get(app.field() + "/api/v1/nonce").statusCode()).isEqualTo(200);
        var deposit = locked.post(app.field() + "/api/v1/sync/deposit", new byte[] {1, 2}, FROM_THE_CLIENT);
        assertThat(deposit.statusCode()).isEqualTo(200);
        county.answers(ApiPaths.DEPOSITED_ATTACHMENTS, "{}");
        var picture = locked.post(app.field() + ApiPaths.DEPOSITED_ATTACHMENTS, new byte[] {3}, FROM_THE_CLIENT);
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(county.asked)
                .hasSize(3)
                .allSatisfy(asked -> assertThat(asked.header("Authorization")).isEmpty());
    }

    @Test
    void whatCannotWaitGoesThroughThoughNobodyIsSignedInAndNothingElseDoes() {
        var urgent = java.util.List.of(ApiPaths.CONCERNS, ApiPaths.VISIT_PLANS);
        urgent.forEach(path -> county.answers(path, "{}"));
        var signedOut = new Tablet();
        for (var path : urgent)
            assertThat(signedOut.get(app.field() + path).statusCode()).isEqualTo(200);
        assertThat(county.asked)
                .hasSize(2)
                .allSatisfy(asked -> assertThat(asked.header("Authorization")).isEmpty());
        assertThat(signedOut.get(app.field() + ApiPaths.PULL).statusCode()).isEqualTo(401);
    }

    @Test
    void whatAnotherSitesPageSendsIsRefusedWithAClearProblem() {
        var without = ana.post(app.field() + PUSH, new byte[] {1});
        var foreign =
                ana.post(app.field() + PUSH, new byte[] {1}, "Doorstep-Request", "1", "Sec-Fetch-Site", "cross-site");
        var sibling =
                ana.post(app.field() + "/logout", new byte[0], "Doorstep-Request", "1", "Sec-Fetch-Site", "same-site");
        for (var answer : java.util.List.of(without, foreign, sibling)) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(Tablet.text(answer)).contains("urn:doorstep:request-forged", "Doorstep-Request: 1");
        }
        assertThat(county.asked).isEmpty();
        assertThat(ana.get(app.field() + "/api/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void whenTheSyncServerIsDownATabletIsToldToTryLater() throws Exception {
        var nobody = new java.net.ServerSocket(0);
        var closed = "http://localhost:" + nobody.getLocalPort();
        nobody.close();
        try (var alone = new RunningApp(county, data.resolve("alone"), "--doorstep.sync.url=" + closed)) {
            var tablet = new Tablet();
            tablet.open(alone.field() + "/login");
            var answer = tablet.post(alone.field() + PUSH, new byte[] {1}, FROM_THE_CLIENT);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(Tablet.text(answer)).contains("urn:doorstep:sync-away", "Nothing is lost");
        }
    }

    @Test
    void manyRequestsAtOnceRenewAWornTokenOnce() throws Exception {
        signInWithAWornToken();
        county.accessTokenSeconds = 300;
        Callable<Integer> me = () -> {
            var tab = new Tablet();
            tab.cookies.putAll(ana.cookies);
            return tab.get(app.field() + "/api/v1/me").statusCode();
        };
        try (var crowd = Executors.newFixedThreadPool(12)) {
            var answers = crowd.invokeAll(Stream.generate(() -> me).limit(12).toList());
            for (var answer : answers) assertThat(answer.get()).isEqualTo(200);
        }
        assertThat(county.renewals).hasValue(1);
    }

    @Test
    void anIssuerThatIsDownSignsNobodyOut() {
        signInWithAWornToken();
        county.renewalBroken = true;
        var answer = ana.get(app.field() + "/api/v1/me");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Tablet.text(answer)).contains("urn:doorstep:issuer-away");
        county.renewalBroken = false;
        county.accessTokenSeconds = 300;
        assertThat(ana.get(app.field() + "/api/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyTheIssuersInvalidGrantIsSignedOut() {
        signInWithAWornToken();
        county.refusesRenewal = true;
        assertThat(ana.get(app.field() + "/api/v1/me").statusCode()).isEqualTo(401);
        county.refusesRenewal = false;
        assertThat(ana.get(app.field() + "/api/v1/me").statusCode()).isEqualTo(401);
    }

    private void signInWithAWornToken() {
        county.accessTokenSeconds = 1;
        ana.cookies.clear();
        ana.open(app.field() + "/login");
        county.renewals.set(0);
    }

    private static byte[] noise(int size, int seed) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
