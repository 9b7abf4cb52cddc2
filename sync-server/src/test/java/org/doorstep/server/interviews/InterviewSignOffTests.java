package org.doorstep.server.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.server.Person.ok;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.doorstep.server.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Maja came back and was heard. Grace, who manages the team, reads the interview and stands by it. */
class InterviewSignOffTests {
    private static final String OFFICE = "/api/v1/office/";

    @TempDir
    private static Path data;

    private static Desk desk;

    private String maja = "";
    private String away = "";
    private String interview = "";

    @BeforeAll
    static void start() {
        desk = new Desk(data, "--doorstep.missing.look-every=PT1H");
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @BeforeEach
    void heard() {
        maja = desk.child("Maja");
        away = desk.back(maja, Duration.ofHours(30), "");
        interview = desk.interview(
                maja,
                Duration.ofHours(1),
                ",'harm':{'hurt':'YES','what':'He pushed me'},'keepBack':{'k1':{'what':'HARM'}},'riskAfter':'HIGH',"
                        + "'riskScale':'Northern Police'",
                away);
    }

    @Test
    void isReadWholeByThoseWhoWorkWithHerAndByNobodyElse() {
        var whole = ok(desk.ana.get(OFFICE + "interviews/" + interview));

        assertThat(whole.at("/doc/harm/what").asString())
                .as("she keeps it from others, not from those who work with her")
                .isEqualTo("He pushed me");
        assertThat(whole.at("/doc/riskScale").asString()).isEqualTo("Northern Police");
        assertThat(whole.at("/keptBack/k1/what").asString()).isEqualTo("HARM");
        assertThat(whole.get("episodes")).hasSize(1);
        assertThat(desk.omar.get(OFFICE + "interviews/" + interview).statusCode())
                .isEqualTo(404);
        assertThat(desk.ana.get(OFFICE + "interviews/" + away).statusCode()).isEqualTo(404);
        assertThat(desk.district.count(
                        "SELECT count(*) FROM audit WHERE action = 'interview.read' AND record_id = ?", interview))
                .isEqualTo(2);
    }

    @Test
    void isSignedOffByAManagerAndMissingAndBackSaysByWhom() {
        assertThat(held().has("signedOffBy")).isFalse();
        assertThat(signsOff(desk.ana).statusCode()).as("a worker").isEqualTo(403);
        assertThat(signsOff(desk.omar).statusCode()).as("another team's").isEqualTo(404);

        assertThat(signsOff(desk.grace).statusCode()).isEqualTo(200);

        assertThat(held().get("signedOffBy").asString()).isEqualTo("Grace Lindqvist");
    }

    @Test
    void isNotSignedOffAsItStoodBeforeSomebodyAddedToIt() {
        var read =
                ok(desk.grace.get(OFFICE + "disputes/" + interview)).get("head").asString();
        desk.sends(desk.tablet(), "interview", interview, maja, """
                {"heldAt":"%s","episodes":{"%s":{"heldFor":true}},
                 "interviewer":{"name":"Riz Malik","role":"MISSING_TEAM"},"analysis":"Read again"}
                """.formatted(desk.ago(Duration.ofHours(1)), away));

        assertThat(signsOff(desk.grace, read).statusCode()).isEqualTo(409);
        assertThat(held().has("signedOffBy")).isFalse();
    }

    private HttpResponse<String> signsOff(Person who) {
        return signsOff(
                who,
                ok(desk.grace.get(OFFICE + "disputes/" + interview)).get("head").asString());
    }

    private HttpResponse<String> signsOff(Person who, String head) {
        return who.post(OFFICE + "disputes/" + interview + "/sign-off", Map.of("head", head));
    }

    private JsonNode held() {
        return desk.row(maja, away).get("held");
    }
}
