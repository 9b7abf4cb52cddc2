package org.doorstep.server.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.doorstep.contract.office.Role;
import org.doorstep.server.sync.Ink;
import org.doorstep.server.visits.Rebuild;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What Ana's tablet sends about children who were missing, and what Grace, who manages her team, sees of it. */
class MissingBoardTests {
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @TempDir
    private static Path data;

    private static Desk desk;
    private String maja = "";

    @BeforeAll
    static void start() {
        desk = new Desk(data);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @BeforeEach
    void aChild() {
        maja = desk.child("Maja");
    }

    @Test
    void eachReturnHasItsOwnClockAlsoWhereOneInterviewAnswersTwoOfThem() {
        var old = desk.back(maja, Duration.ofHours(90), "");
        var fresh = desk.back(maja, Duration.ofHours(20), "");
        var other = desk.back(maja, Duration.ofHours(50), "");
        assertThat(standing(old)).isEqualTo("OVER");
        assertThat(standing(fresh)).isEqualTo("RUNNING");

        desk.interview(maja, TWO_HOURS, "", old, fresh);

        assertThat(standing(old)).isEqualTo("HELD");
        assertThat(desk.row(maja, old).at("/held/inTime").asBoolean()).isFalse();
        assertThat(desk.row(maja, old).get("hours").asInt()).isEqualTo(88);
        assertThat(desk.row(maja, fresh).at("/held/inTime").asBoolean()).isTrue();
        assertThat(desk.row(maja, fresh).get("hours").asInt()).isEqualTo(18);
        assertThat(standing(other)).as("mentioned by nobody").isEqualTo("AMBER");
    }

    @Test
    void anInterviewThatArrivesBeforeItsEpisodeAnswersIt() {
        var record = desk.record("episode");
        desk.interview(maja, TWO_HOURS, "", record);
        assertThat(desk.rows(desk.grace, maja)).isEmpty();
        var document = "{'kind':'AWAY','startedAt':'%s','returnedAt':'%s'}"
                .formatted(desk.ago(Duration.ofHours(9)), desk.ago(Duration.ofHours(5)));
        desk.sends(desk.tablet(), "episode", record, maja, document);
        assertThat(standing(record)).isEqualTo("HELD");
    }

    @Test
    void whoIsGoneComesFirstThenTheLongestBackAndHowOftenIsCounted() {
        desk.back(maja, Duration.ofHours(20), "");
        desk.back(maja, Duration.ofHours(75), ",'offers':{'o1':{'at':'%s','by':'Riz'}}".formatted(desk.ago(TWO_HOURS)));
        var gone = desk.record("episode");
        desk.sends(
                desk.tablet(),
                "episode",
                gone,
                maja,
                "{'kind':'MISSING','startedAt':'%s'}".formatted(desk.ago(TWO_HOURS)));

        var rows = desk.rows(desk.grace, maja);

        assertThat(rows).extracting(row -> row.get("standing").asString()).containsExactly("GONE", "OVER", "RUNNING");
        assertThat(rows).extracting(row -> row.get("number").asInt()).containsExactly(3, 1, 2);
        assertThat(rows.get(1).get("offers").asInt()).isEqualTo(1);
        assertThat(rows.getFirst().get("child").asString()).isEqualTo("Maja Okafor");
        assertThat(rows.getFirst().get("worker").asString()).isEqualTo("Ana Reid");
    }

    @Test
    void staffOfHerHomeAreNotIndependentAndWhomSheChoseIsShownAsHerChoice() {
        var episode = desk.back(maja, Duration.ofHours(20), "");
        var record = desk.record("interview");
        desk.sends(desk.tablet(), "interview", record, maja, """
                {'heldAt':'%s','episodes':{'%s':{'heldFor':true}},
                 'interviewer':{'name':'Sam Oduya','role':'HOME_STAFF','chosenByHer':'YES'}}
                """.formatted(desk.ago(TWO_HOURS), episode));
        var held = desk.row(maja, episode).get("held");
        assertThat(held.get("independence").asString()).isEqualTo("NOT_INDEPENDENT");
        assertThat(held.get("chosenByHer").asBoolean()).isTrue();
        assertThat(held.get("recordId").asString()).isEqualTo(record);
    }

    @Test
    void aPlanToBeUpdatedStaysOpenUntilTheDayOfTheUpdateIsEntered() {
        var episode = desk.back(maja, Duration.ofDays(40), "");
        var tablet = desk.tablet();
        var record = desk.record("interview");
        var sealed =
                desk.sends(tablet, "interview", record, maja, """
                {'heldAt':'%s','episodes':{'%s':{'heldFor':true}},'interviewer':{'name':'Riz','role':'MISSING_TEAM'},
                 'actions':{'a1':{'kind':'CARE_PLAN','who':'Ana Reid','dueOn':'2026-01-01'}}}
                """.formatted(desk.ago(Duration.ofDays(39)), episode));
        assertThat(desk.row(maja, episode).at("/open/a1/kind").asString()).isEqualTo("CARE_PLAN");
        var done = "{\"actions\":{\"a1\":{\"kind\":\"CARE_PLAN\",\"who\":\"Ana Reid\",\"doneOn\":\"2026-01-03\"}}}";
        desk.arrives(tablet, tablet.editOfHead(record, maja, Ink.idOf(sealed), done, of("interview")));
        assertThat(desk.rows(desk.grace, maja))
                .as("heard weeks ago, and nothing is open")
                .isEmpty();
    }

    @Test
    void anotherTeamsManagerSeesNothingAndAnAdministratorIsRefused() {
        desk.back(maja, TWO_HOURS, "");
        assertThat(desk.rows(desk.ana, maja)).hasSize(1);
        assertThat(desk.rows(desk.omar, maja)).isEmpty();
        var admin = desk.district.server().person("adm-" + UUID.randomUUID(), Role.ADMIN);
        assertThat(admin.get(Desk.BOARD).statusCode()).isEqualTo(403);
        assertThat(desk.district.count(
                        "SELECT count(*) FROM audit WHERE action = 'missing.list' AND outcome = 'REFUSED'"))
                .isPositive();
    }

    @Test
    void aRebuildSaysTheSame() {
        var episode = desk.back(maja, Duration.ofHours(20), "");
        desk.interview(maja, TWO_HOURS, "", episode);
        JsonNode before = desk.row(maja, episode);
        desk.district.server().part(Rebuild.class).all();
        assertThat(desk.row(maja, episode)).isEqualTo(before);
    }

    @Test
    void aCorrectedTimeOfReturnMovesTheClock() {
        var tablet = desk.tablet();
        var record = desk.record("episode");
        var sealed = desk.sends(
                tablet,
                "episode",
                record,
                maja,
                "{'kind':'MISSING','startedAt':'%s','returnedAt':'%s'}"
                        .formatted(desk.ago(Duration.ofHours(99)), desk.ago(Duration.ofHours(80))));
        assertThat(standing(record)).isEqualTo("OVER");
        var moved = "{\"returnedAt\":\"%s\"}".formatted(desk.ago(Duration.ofHours(50)));
        desk.arrives(tablet, tablet.editOfHead(record, maja, Ink.idOf(sealed), moved, of("episode")));
        assertThat(standing(record)).isEqualTo("AMBER");
    }

    private static Consumer<ObjectNode> of(String type) {
        return change -> change.put("type", type);
    }

    private String standing(String record) {
        return desk.row(maja, record).get("standing").asString();
    }
}
