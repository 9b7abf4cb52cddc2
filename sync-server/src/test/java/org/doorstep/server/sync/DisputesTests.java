package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.QuarantineReason;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A manager decides where two of her team said different things, through the real door. */
class DisputesTests {
    private static final String DISPUTES = "/api/v1/office/disputes";

    @TempDir
    private static Path data;

    private static RunningServer server;
    private static District district;
    private static Person grace;
    private static Person stranger;
    private static Person adm;
    private static int records;

    private String ana;
    private String amara;
    private String record;
    private Ink anas;
    private Ink bens;
    private String hers;

    @BeforeAll
    static void open() {
        server = RunningServer.over(data);
        district = new District(server);
        grace = district.works("grace", "grace", "t-1", Role.MANAGER);
        stranger = district.works("noor", "noor", "t-2", Role.MANAGER);
        adm = server.person("adm", Role.ADMIN);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @BeforeEach
    void twoDiffer() {
        ana = district.worker("Ana");
        var ben = district.worker("Ben");
        amara = district.child("Amara", ana);
        anas = district.tabletOf(ana);
        record = "r-dispute-" + ++records;
        var visit = anas.visit(record, amara, "calm");
        district.push(anas, visit);
        hers = anas.edit(record, amara, visit, "{\"bedroom\": {\"outcome\": \"YES\"}, \"summary\": \"Ana's\"}");
        district.give(amara, ben);
        bens = district.tabletOf(ben);
        district.push(
                bens,
                bens.editOfHead(
                        record,
                        amara,
                        Ink.idOf(visit),
                        "{\"bedroom\": {\"outcome\": \"NO\"}, \"summary\": \"Ben's\"}"));
        district.push(anas, hers);
    }

    @Test
    void sheSeesWhatWaitsAndNobodyElseDoes() {
        assertThat(grace.get(DISPUTES).body()).contains(record);
        var disputed = Person.json(grace.get(DISPUTES + "/" + record));
        assertThat(disputed.at("/conflicts").propertyNames()).containsExactlyInAnyOrder("/bedroom", "/summary");
        assertThat(stranger.get(DISPUTES).body()).doesNotContain(record);
        assertThat(stranger.get(DISPUTES + "/" + record).statusCode()).isEqualTo(404);
        assertThat(stranger.get(DISPUTES + "/" + record).body())
                .isEqualTo(stranger.get(DISPUTES + "/there-is-none").body().replace("there-is-none", record));
        assertThat(adm.get(DISPUTES).statusCode()).isEqualTo(403);
    }

    @Test
    void sheDecidesEachLeafWithAReasonAndBothAuthorsAreTold() {
        var without = grace.post(DISPUTES + "/" + record + "/decisions", takes("/bedroom", Ink.idOf(hers), " "));
        assertThat(without.statusCode()).as("no reason").isEqualTo(400);
        var decided =
                grace.post(DISPUTES + "/" + record + "/decisions", takes("/bedroom", Ink.idOf(hers), "I asked both"));
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
        assertThat(Person.json(decided).at("/conflicts").propertyNames()).containsExactly("/summary");

        var own = Map.of("head", head(), "leaf", "/summary", "value", "Both words, in one", "why", "Read together");
        assertThat(Person.json(grace.post(DISPUTES + "/" + record + "/decisions", own))
                        .at("/conflicts"))
                .isEmpty();
        assertThat(shown().at("/doc/bedroom/outcome").asString()).isEqualTo("YES");
        assertThat(shown().at("/doc/summary").asString()).isEqualTo("Both words, in one");
        assertThat(grace.get(DISPUTES).body()).doesNotContain(record);
        assertThat(district.pulls(ana).toString()).contains("has decided");
        assertThat(district.count("SELECT count(*) FROM change WHERE record_id = ? AND author = 'w-grace'", record))
                .isEqualTo(2);
    }

    @Test
    void aDecisionAboutAStateThatMovedOnIsRefusedAndChangesNothing() {
        var late = takes("/bedroom", Ink.idOf(hers), "I asked both");
        district.push(bens, bens.editOfHead(record, amara, head(), "{\"observation\": \"warm\"}"));
        var refused = grace.post(DISPUTES + "/" + record + "/decisions", late);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(shown().at("/doc/bedroom/outcome").asString()).isEqualTo("NO");
    }

    @Test
    void aRecordIsSignedOffWhenNothingWaitsAndThenOnlyAmended() {
        var reading = Map.of("head", head(), "note", "Read with Ana");
        assertThat(grace.post(DISPUTES + "/" + record + "/sign-off", reading).statusCode())
                .isEqualTo(409);
        for (var leaf : List.of("/bedroom", "/summary"))
            grace.post(DISPUTES + "/" + record + "/decisions", takes(leaf, Ink.idOf(hers), "I asked both"));
        var signed = grace.post(DISPUTES + "/" + record + "/sign-off", Map.of("head", head()));
        assertThat(Person.json(signed).at("/signedOff/by").asString()).isEqualTo("w-grace");

        var edit = anas.editOfHead(record, amara, head(), "{\"summary\": \"later\"}");
        var parked = district.push(anas, edit).results().getFirst();
        assertThat(parked.reason()).isEqualTo(QuarantineReason.SIGNED_OFF);
        var amended = anas.editOfHead(
                record,
                amara,
                head(),
                "{\"summary\": \"later\"}",
                change -> change.set("amendment", District.json("{\"why\": \"She told me the day after\"}")));
        assertThat(district.push(anas, amended).results().getFirst().revision()).isNotNull();
        assertThat(shown().at("/signedOff/by").asString()).isEqualTo("w-grace");
    }

    @Test
    void aTabletCannotSignOff() {
        var own = anas.editOfHead(record, amara, head(), "{}", change -> change.set("signsOff", District.json("{}")));
        assertThat(district.push(anas, own).results().getFirst().reason()).isEqualTo(QuarantineReason.INVALID);
    }

    private Map<String, String> takes(String leaf, String change, String why) {
        return Map.of("head", head(), "leaf", leaf, "take", change, "why", why);
    }

    private String head() {
        return shown().get("head").asString();
    }

    private JsonNode shown() {
        return District.json(district.jdbc()
                .sql("SELECT body FROM feed_item WHERE kind = 'RECORD' AND ref = ?")
                .param(record)
                .query(String.class)
                .single());
    }
}
