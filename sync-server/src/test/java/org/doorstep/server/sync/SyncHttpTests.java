package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.ECKey;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.contract.sync.Push;
import org.doorstep.server.Mischief;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.doorstep.server.Tablet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Push, pull and deposit through the real door: a token, a proof, bytes on a wire. */
class SyncHttpTests {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path data;

    static RunningServer server;
    static District district;
    static Person ana;
    static Tablet tablet;
    static String amara;
    static Ink ink;

    @BeforeAll
    static void start() {
        server = RunningServer.over(data);
        district = new District(server);
        ana = server.person("ana");
        district.office().addWorker(ana.worker(), "Ana", new TeamId("t-1"), List.of(Role.WORKER));
        amara = district.child("Amara", ana.worker().value());
        tablet = ana.enrols("Ana's tablet");
        ink = new Ink(
                tablet.id().value(),
                ana.worker().value(),
                district.scopeVersion(ana.worker().value()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aVisitGoesInAndComesOutAndItsReceiptCanBeCheckedByAnybody() throws Exception {
        var visit = ink.visit("r-http", amara, "calm");
        var answer = push(visit);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var reply = JSON.readValue(answer.body(), Push.Reply.class);
        assertThat(reply.results().getFirst().verdict().name()).isEqualTo("APPLIED");
        var signed = Push.Receipt.signedText(tablet.id(), reply.receipt().receivedAt(), List.of(Ink.hashOf(visit)));
        assertThat(isSigned(signed, reply.receipt())).isTrue();
        assertThat(isSigned(signed + "0", reply.receipt())).isFalse();

        var pulled = tablet.get(ApiPaths.PULL);
        assertThat(pulled.statusCode()).isEqualTo(200);
        assertThat(Person.json(pulled).get("items").valueStream())
                .anyMatch(item -> item.path("recordId").asString("").equals("r-http"));
        var cursor = Person.json(pulled).get("cursor").asString();
        assertThat(Person.json(tablet.get(ApiPaths.PULL + "?cursor=" + cursor))
                        .get("items")
                        .valueStream())
                .noneMatch(item -> item.path("recordId").asString("").equals("r-http"));
        assertThat(district.count("SELECT count(*) FROM audit WHERE worker = 'w-ana' AND action = 'sync.pull'"))
                .isPositive();
    }

    @Test
    void aTabletIsToldByWhichRulesWhatIsDueIsReckonedAndCanFetchThem() {
        var name = Person.json(tablet.get(ApiPaths.PULL)).get("rules").asString();

        var rules = ana.get(ApiPaths.DUTY_RULES);

        assertThat(rules.statusCode()).isEqualTo(200);
        assertThat(rules.headers().firstValue("ETag")).contains('"' + name + '"');
        assertThat(Person.json(rules).get("name").asString()).isEqualTo(name);
        assertThat(Person.json(rules).get("counting").asString()).isEqualTo("EXCLUSIVE");
        assertThat(Person.json(rules).at("/book/rules").valueStream())
                .anyMatch(rule -> rule.get("id").asString().equals("R28-2a"));
        var known = Person.send(ana.request(ApiPaths.DUTY_RULES).header("If-None-Match", '"' + name + '"'));
        assertThat(known.statusCode()).isEqualTo(304);
    }

    @Test
    void twoHundredChangesGoInAtOnceAndNotOneMore() {
        var visits = IntStream.range(0, Push.CHANGES_MAX + 1)
                .mapToObj(i -> ink.visit("r-many" + i, amara, "calm"))
                .toArray(String[]::new);
        assertThat(push(visits).statusCode()).isEqualTo(400);
        var answer = push(Arrays.copyOf(visits, Push.CHANGES_MAX));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Person.json(answer).get("results")).hasSize(Push.CHANGES_MAX);
    }

    @Test
    void moreThanAMegabyteIsTooLargeAndNothingOfItIsKept() {
        var visits = IntStream.range(0, 60)
                .mapToObj(i -> ink.visit("r-large" + i, amara, "x".repeat(19_500)))
                .toArray(String[]::new);
        var answer = push(visits);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Person.json(answer).get("type").asString()).isEqualTo("urn:doorstep:too-large");
        assertThat(district.count("SELECT count(*) FROM change WHERE record_id LIKE 'r-large%'"))
                .isZero();
    }

    @Test
    void whatIsNotAPushIsRefusedAsAWhole() {
        var elsewhere = JSON.writeValueAsString(Map.of("device", "d-other", "changes", List.of("{}")));
        for (var body : List.of(
                "{",
                "[]",
                "{}",
                "null",
                "{\"device\":\"" + tablet.id() + "\",\"changes\":[]}",
                "{\"device\":\"" + tablet.id() + "\",\"changes\":[null]}",
                elsewhere)) {
            var answer = tablet.post(ApiPaths.PUSH, body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        }
    }

    @Test
    void nobodySignedInCanDepositAndLearnsNothingButAReceipt() throws Exception {
        var hash = "ab".repeat(32);
        var copy = Map.of("hash", hash, "kid", "d-1", "epk", "BAAA", "iv", "AAAA", "box", "AAAA");
        var body = JSON.writeValueAsString(Map.of("device", tablet.id().value(), "copies", List.of(copy)));
        var answer = tablet.postAlone(ApiPaths.DEPOSIT, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var reply = Person.json(answer);
        assertThat(reply.propertyNames()).containsExactly("receipt");
        var receipt = JSON.treeToValue(reply.get("receipt"), Push.Receipt.class);
        assertThat(isSigned(Push.Receipt.signedText(tablet.id(), receipt.receivedAt(), List.of(hash)), receipt))
                .isTrue();
        assertThat(tablet.postAlone(ApiPaths.DEPOSIT, body).statusCode()).isEqualTo(200);
        assertThat(district.count("SELECT count(*) FROM deposit WHERE hash = ?", hash))
                .isEqualTo(1);
        var broken = body.replace(hash, "not a hash");
        assertThat(tablet.postAlone(ApiPaths.DEPOSIT, broken).statusCode()).isEqualTo(400);
        assertThat(tablet.postAlone(ApiPaths.PUSH, body).statusCode()).isEqualTo(401);
    }

    @Test
    void aManagerSeesWhatHerTeamHasInQuarantineAndAWorkerDoesNot() {
        var garbage = "garbage of " + Instant.now();
        push(garbage);
        var grace = server.person("grace", Role.MANAGER);
        district.office().addWorker(grace.worker(), "Grace", new TeamId("t-1"), List.of(Role.MANAGER));
        var other = server.person("olu", Role.MANAGER);
        district.office().addWorker(other.worker(), "Olu", new TeamId("t-2"), List.of(Role.MANAGER));
        var path = ApiPaths.OFFICE + "/quarantine";
        assertThat(hashes(grace.get(path))).contains(Ink.hashOf(garbage));
        assertThat(hashes(server.person("adm", Role.ADMIN).get(path))).contains(Ink.hashOf(garbage));
        assertThat(hashes(other.get(path))).isEmpty();
        assertThat(ana.get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void aFullStoreAcknowledgesNothingAndTakesTheSameBytesWhenItIsMended() {
        var visit = ink.visit("r-full", amara, "x".repeat(19_000));
        Mischief.fillDisk(district.jdbc());
        HttpResponse<String> refused;
        try {
            refused = IntStream.range(0, 20)
                    .mapToObj(i -> push(ink.visit("r-fill" + i, amara, "x".repeat(19_000)), visit))
                    .filter(answer -> answer.statusCode() != 200)
                    .findFirst()
                    .orElseThrow();
        } finally {
            Mischief.makeRoom(district.jdbc());
        }
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(507);
        assertThat(refused.body()).contains("Your work is safe on the tablet").doesNotContain("signature");
        assertThat(push(visit).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> push(String... sealed) {
        var body = Map.of("device", tablet.id().value(), "changes", List.of(sealed));
        return tablet.post(ApiPaths.PUSH, JSON.writeValueAsString(body));
    }

    private static List<String> hashes(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Person.json(answer)
                .valueStream()
                .map(row -> row.get("hash").asString())
                .toList();
    }

    private static boolean isSigned(String text, Push.Receipt receipt) throws Exception {
        JsonNode key = tablet.enrolment().get("receiptKeys").get(receipt.kid());
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(ECKey.parse(key.toString()).toECPublicKey());
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        return signature.verify(Base64.getUrlDecoder().decode(receipt.signature()));
    }
}
