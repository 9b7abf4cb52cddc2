package org.doorstep.server.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.doorstep.contract.device.Proof;
import org.doorstep.contract.office.Role;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.doorstep.server.Tablet;
import org.doorstep.server.store.SecretFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceTests {
    private static final String ECHO = "/api/v1/sync/echo";
    private static final String HELLO = "{\"say\":\"hello\"}";

    @TempDir
    static Path data;

    static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.over(data, "--spring.profiles.active=echo", "--doorstep.authority.name=Testshire");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anasTabletIsEnrolledAndProvesEachRequest() {
        var tablet = server.person("ana").enrols("Ana's tablet");
        assertThat(tablet.enrolment().get("authority").asString()).isEqualTo("Testshire");
        assertThat(tablet.enrolment().get("receiptKeys").size()).isEqualTo(1);
        assertThat(tablet.enrolment().get("depositKey").get("crv").asString()).isEqualTo("P-256");

        var answer = tablet.post(ECHO, HELLO);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Person.json(answer).get("owner").asString()).isEqualTo("w-ana");
        assertThat(Person.json(answer).get("said").asString()).isEqualTo("hello");
        assertThat(tablet.get(ECHO + "?cursor=a%2Fb&more=1").statusCode()).isEqualTo(200);
    }

    @Test
    void aBodyThatWasChangedOnTheWayIsRefused() {
        var ana = server.person("ana-tampered");
        var tablet = ana.enrols("tablet");
        var request = tablet.with(ana.request(ECHO), "POST", ECHO, HELLO, tablet.nonce())
                .method("POST", BodyPublishers.ofString(HELLO.replace("hello", "hacks")));
        refused(Person.send(request), 403, "proof-invalid");
    }

    @Test
    void aProofForAnotherAddressIsRefused() {
        var ana = server.person("ana-redirected");
        var tablet = ana.enrols("tablet");
        var request = tablet.with(ana.request(ECHO + "?cursor=1"), "GET", ECHO + "?cursor=2", "", tablet.nonce());
        refused(Person.send(request), 403, "proof-invalid");
    }

    @Test
    void anOldNonceAndAMadeUpOneAskForAFreshOne() {
        var ana = server.person("ana-slow");
        var tablet = ana.enrols("tablet");
        var secrets = server.part(SecretFiles.class);
        var fiveMinutesAgo = Clock.offset(
                server.part(Clock.class), Nonces.LIVES.plusSeconds(1).negated());
        var old = new Nonces(secrets, fiveMinutesAgo).fresh();
        var madeUp = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(24)
                        .putLong(System.currentTimeMillis())
                        .array());
        for (var nonce : new String[] {old, madeUp, "not base64 at all", ""}) {
            if (nonce.isEmpty()) continue;
            refused(Person.send(tablet.with(ana.request(ECHO), "POST", ECHO, HELLO, nonce)), 401, "nonce-expired");
        }
        var almost = Clock.offset(
                server.part(Clock.class),
                Nonces.LIVES.minus(Duration.ofSeconds(20)).negated());
        var young = new Nonces(secrets, almost).fresh();
        assertThat(Person.send(tablet.with(ana.request(ECHO), "POST", ECHO, HELLO, young))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRevokedTabletIsToldSoAndCanStillHandInItsWork() {
        var ana = server.person("ana-lost-hers");
        var tablet = ana.enrols("left on the bus");
        assertThat(ana.delete("/api/v1/devices/" + tablet.id()).statusCode()).isEqualTo(204);
        refused(tablet.post(ECHO, HELLO), 403, "device-revoked");
        // Past the proof there may be nothing yet that takes a deposit; what must not come is a refusal of the tablet.
        assertThat(tablet.postAlone("/api/v1/sync/deposit", "{}").statusCode()).isNotIn(401, 403);
    }

    @Test
    void nobodyRevokesSomebodyElsesTabletButAnAdministratorMay() {
        var tablet = server.person("carol").enrols("Carol's tablet");
        assertThat(server.person("ben").delete("/api/v1/devices/" + tablet.id()).statusCode())
                .isEqualTo(404);
        assertThat(tablet.post(ECHO, HELLO).statusCode()).isEqualTo(200);
        assertThat(server.person("adm", Role.ADMIN)
                        .delete("/api/v1/devices/" + tablet.id())
                        .statusCode())
                .isEqualTo(204);
        refused(tablet.post(ECHO, HELLO), 403, "device-revoked");
    }

    @Test
    void aTabletServesItsOwnWorkerOnly() {
        var tablet = server.person("dora").enrols("Dora's tablet");
        var ben = server.person("ben");
        refused(Person.send(tablet.with(ben.request(ECHO), "POST", ECHO, HELLO, tablet.nonce())), 403, "not-allowed");
    }

    @Test
    void withoutAProofOrWithAnUnknownTabletNothingHappens() {
        var ana = server.person("ana");
        refused(ana.post(ECHO, Map.of("say", "hello")), 403, "device-unknown");
        refused(Person.send(ana.request(ECHO).header(Proof.DEVICE, "d-nobody").GET()), 403, "device-unknown");
    }

    @Test
    void aFourthTabletIsRefusedKindlyUntilOneIsTakenOff() {
        var ella = server.person("ella");
        var first = ella.enrols("one");
        ella.enrols("two");
        ella.enrols("three");
        var fourth = Map.of("publicKey", Tablet.publicKey(Tablet.freshKey()), "label", "four");
        var answer = ella.post("/api/v1/devices", fourth);
        refused(answer, 409, "too-many-devices");
        assertThat(answer.body()).contains("Take one off your list");
        ella.delete("/api/v1/devices/" + first.id());
        assertThat(ella.post("/api/v1/devices", fourth).statusCode()).isEqualTo(200);
        assertThat(Person.json(ella.get("/api/v1/devices")).size()).isEqualTo(4);
    }

    @Test
    void enrollingTheSameKeyAgainIsTheSameTablet() {
        var fay = server.person("fay");
        var request = Map.of("publicKey", Tablet.publicKey(Tablet.freshKey()), "label", "tablet");
        var first = Person.json(fay.post("/api/v1/devices", request)).get("deviceId");
        assertThat(Person.json(fay.post("/api/v1/devices", request)).get("deviceId"))
                .isEqualTo(first);
        refused(server.person("ben").post("/api/v1/devices", request), 409, "key-used");
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        var ana = server.person("ana");
        for (var key : new Map<?, ?>[] {
            Map.of("kty", "EC", "crv", "P-256", "x", "AAAA", "y", "AAAA"), Map.of("kty", "RSA"), Map.of()
        }) refused(ana.post("/api/v1/devices", Map.of("publicKey", key, "label", "odd")), 400, "unreadable");
        refused(ana.post("/api/v1/devices", Map.of("label", "odd")), 400, "unreadable");
    }

    @Test
    void moreThanAMegabyteIsRefusedBeforeItIsReadWhetherOrNotItsLengthIsToldFirst() {
        var ana = server.person("ana");
        var big = ("{\"label\":\"" + "x".repeat(1024 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);
        refused(Person.send(ana.request(ECHO).POST(BodyPublishers.ofByteArray(big))), 413, "too-large");
        var untold = BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(big));
        refused(Person.send(ana.request("/api/v1/sync/echo").POST(untold)), 413, "too-large");
        refused(
                Person.send(ana.request("/api/v1/devices")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(big)))),
                413,
                "too-large");
    }

    @Test
    void aKeyTwiceInOneObjectIsRefusedAsUnreadable() {
        var request = server.person("ana")
                .request("/api/v1/devices")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"label\":\"a\",\"label\":\"b\",\"publicKey\":{}}"));
        refused(Person.send(request), 400, "unreadable");
    }

    @Test
    void aNonceNeedsNobodySignedIn() {
        var answer = Person.send(HttpRequest.newBuilder(server.address().resolve("/api/v1/nonce"))
                .header("Authorization", "Bearer expired"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Person.json(answer).get("secondsValid").asInt()).isEqualTo(300);
    }

    private static void refused(HttpResponse<String> answer, int status, String kind) {
        assertThat(answer.body()).contains("urn:doorstep:" + kind);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Doorstep-Time")).isPresent();
    }
}
