package org.doorstep.server.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.server.Person.ok;
import static org.doorstep.server.Person.okText;
import static org.doorstep.server.copies.AmarasInterview.HARM;
import static org.doorstep.server.copies.CopyAsks.ask;
import static org.doorstep.server.copies.CopyAsks.officer;
import static org.doorstep.server.copies.CopyAsks.reader;
import static org.doorstep.server.copies.CopyAsks.with;
import static org.doorstep.server.copies.CopyOffice.OFFICE;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.doorstep.server.sync.District;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Who may have a copy of what Amara told, and what is in it. Answers are looked through as text, because whatever is in one
 * reaches somebody.
 */
@SuppressWarnings("NullAway.Init") // everybody is there before each test
class CopyReadersTests {
    @TempDir
    static Path data;

    static CopyOffice office;

    private AmarasInterview amara;

    @BeforeAll
    static void start() {
        office = new CopyOffice(data);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @BeforeEach
    void amaraCameBackAndTold() {
        amara = office.amaraTold();
    }

    @Test
    void nobodyGetsOneByDefault() {
        var desk = okText(amara.desk(office.ana));

        assertThat(District.json(desk).path("copies").isEmpty()).isTrue();
        assertThat(desk).doesNotContain("recipient");
        assertThat(strings(District.json(desk).get("named"))).containsExactly("Kyle Brown");
        assertThat(District.json(desk).at("/keptBack/k1/words").asString()).isEqualTo("nobody is told about the flat");
        var nobody = Map.of("revision", 1, "texts", false, "livesApart", true);
        assertThat(office.ana
                        .post(OFFICE + "interviews/" + amara.record + "/copies", nobody)
                        .statusCode())
                .isEqualTo(400);
        assertThat(amara.make(office.ana, ask(Map.of("kind", "POLICE", "name", " ", "organisation", "Northern Police")))
                        .statusCode())
                .as("an office only")
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "SOMEBODY_ELSE, Kyle Brown, , BLOCKED",
        "SOMEBODY_ELSE, 'BROWN, Mr. kyle', , BLOCKED",
        "PARENT_OR_CARER, Tess Okafor, '14 station road, Northern', BLOCKED",
        "PARENT_OR_CARER, Tess Okafor, '14 Station Rd', DOUBT",
        "SOMEBODY_ELSE, The manager, 'SUNRISE TAXIS Ltd.', BLOCKED",
        "SOCIAL_WORKER, Dana Fox, 'sunrise taxi', DOUBT"
    })
    void theUncleSheNamedHisHomeAndHisEmployerGetNoneHoweverTheyAreWritten(
            String kind, String name, String place, String way) {
        var ask = ask(reader(kind, name, place));

        var seen = okText(amara.preview(office.grace, ask));

        assertThat(District.json(seen).at("/check/way").asString()).as(seen).isEqualTo(way);
        assertThat(seen)
                .containsPattern("Amara named")
                .doesNotContain("she named")
                .doesNotContain(HARM);
        assertThat(District.json(seen).has("page")).isEqualTo(way.equals("DOUBT"));
        assertThat(amara.make(office.grace, ask).statusCode()).isEqualTo(409);
        if (way.equals("BLOCKED"))
            assertThat(amara.asks(office.grace, ask, "He must know").body()).contains("blocked");
        assertThat(office.district.count("SELECT count(*) FROM interview_copy WHERE record_id = ?", amara.record))
                .isZero();
    }

    @Test
    void whomSheNamesInALaterInterviewIsBlockedForTheEarlierOneToo() {
        var police = reader("POLICE", "Carl Moss", "Northern Police");
        var id = ok(amara.make(office.ana, ask(police))).at("/row/id").asString();
        var second = amara.record + "-second";
        amara.aSecond(second, "{\"p2\": {\"name\": \"Carl Moss\", \"harmed\": \"YES\"}}");

        assertThat(amara.make(office.ana, ask(police)).body()).contains("blocked");
        assertThat(ok(office.ana.get(OFFICE + "copies/" + id)).at("/check/way").asString())
                .as("and whoever opens the copy that lies ready is told")
                .isEqualTo("BLOCKED");
    }

    @Test
    void whoeverMakesACopyHasMadeSureThatItsReaderLivesApart() {
        var unsure = with(ask(officer()), "livesApart", false);

        assertThat(ok(amara.preview(office.ana, unsure)).get("mayBeMade").asBoolean())
                .isTrue();
        assertThat(amara.make(office.ana, unsure).body()).contains("lives-apart");
    }

    @Test
    void whatSheAskedNotToShareIsLeftOutAndNoTextGoesOutWhichNobodyHasReadForIt() {
        var made = okText(amara.make(office.ana, ask(officer())));

        assertThat(made)
                .contains("Imani Cole", "P01_CONFLICT_AT_HOME", "HIGH")
                .doesNotContain("pushed", "flat", "Kyle", "R06", "sore wrist", "We had shouted");
        assertThat(District.json(made).at("/page/episodes/0/policeReference").asString())
                .isEqualTo("NP-4711");
        assertThat(made).doesNotContain("Nobody was free");
        assertThat(District.json(made).at("/page/lacks").asBoolean())
                .as("the police are told that there is more")
                .isTrue();
        assertThat(District.json(made).at("/row/leftOut").asInt()).isEqualTo(1);
        assertThat(District.json(made).at("/row/shared").asInt()).isZero();
    }

    @Test
    void somebodyWhoseOfficeIsNotTheirDutyGetsTheBareFactsAndIsNotToldThatThereIsMore() {
        var carer = reader("PARENT_OR_CARER", "Tess Okafor", null);
        var more = ask(carer);
        var bare = with(more, "parts", List.of());

        assertThat(amara.make(office.ana, more).statusCode())
                .as("needs a manager")
                .isEqualTo(409);
        var made = okText(amara.make(office.ana, bare));

        assertThat(District.json(made).at("/page/lacks").asBoolean()).isFalse();
        assertThat(made)
                .contains("heldAt", "returnedAt")
                .doesNotContain("P01")
                .doesNotContain("quotes")
                .doesNotContain("NP-4711");
    }

    @Test
    void whoDidNotAgreeToSharingAskedForAllThatSheTold() {
        amara.changes("{\"agreedToSharing\": \"NO\"}");

        var made = okText(amara.make(office.ana, with(ask(officer()), "revision", 2)));

        assertThat(District.json(made).at("/row/leftOut").asInt()).isEqualTo(2);
        assertThat(made).contains("HIGH").doesNotContain("P01").doesNotContain("We had");
    }

    @Test
    void whatIsNoInterviewHasNoCopies() {
        var visit = amara.record + "-visit";
        amara.aVisit(visit);

        assertThat(office.ana.get(OFFICE + "interviews/" + visit + "/copies").statusCode())
                .isEqualTo(404);
        assertThat(office.ana
                        .get(OFFICE + "interviews/" + amara.away + "/copies")
                        .statusCode())
                .isEqualTo(404);
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
