package org.doorstep.server.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What became of all returns, as Grace, who manages the team, reads it. */
class MeasuringTests {
    private static final String OUT_OF_AREA = ",'outOfArea':'YES'";

    @TempDir
    private Path data;

    private Desk desk;
    private String maja;

    @BeforeEach
    void start() {
        desk = new Desk(data);
        maja = desk.child("Maja");
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void eachShareIsOfWhatItsNameSays() {
        var inTime = back(100, offered());
        var late = back(200, offered());
        back(90, offered());
        back(80, ",'notOffered':{'why':'NO_INTERVIEWER'}");
        back(5, "");
        desk.interview(maja, Duration.ofHours(60), "", inTime);
        desk.interview(maja, Duration.ofHours(20), "", late);

        var measures = desk.measures(desk.grace, 20);

        assertThat(measures.get("returns").asInt()).isEqualTo(5);
        assertThat(measures.get("running").asInt()).isEqualTo(1);
        assertThat(share(measures, "offered")).isEqualTo("3/5");
        assertThat(share(measures, "heldInTime")).isEqualTo("1/3");
        assertThat(share(measures, "held")).isEqualTo("2/5");
        assertThat(share(measures, "children")).isEqualTo("1/1");
        assertThat(measures.get("outcomes").toString())
                .isEqualTo("{\"HELD\":2,\"NOT_OFFERED\":1,\"OFFERED\":1,\"NOTHING_YET\":1}");
    }

    @Test
    void oneInterviewForTwoReturnsIsInTimeForOneAndLateForTheOther() {
        var early = back(100, "");
        var fresh = back(30, "");
        desk.interview(maja, Duration.ofHours(10), ",'push':{'P08_BULLYING':'YES'}", early, fresh);
        var measures = desk.measures(desk.grace, 20);
        assertThat(share(measures, "heldInTime")).isEqualTo("1/2");
        assertThat(share(measures, "independent")).isEqualTo("2/2");
        assertThat(measures.at("/push/P08_BULLYING").asInt()).isEqualTo(2);
    }

    @Test
    void whatWasNotAskedIsNotCountedAsANo() {
        var more = ",'pull':{'L02_FRIENDS':'YES','L01_FAMILY':'NOT_ASKED','L03_PARTNER':'DID_NOT_SAY'},"
                + "'risks':{'R10_SELF_HARM':'NO'}";
        desk.interview(maja, Duration.ofHours(10), more, back(30, ""));
        var measures = desk.measures(desk.grace, 20);
        assertThat(measures.get("pull").toString()).isEqualTo("{\"L02_FRIENDS\":1}");
        assertThat(measures.has("risks")).isFalse();
    }

    @Test
    void ourChildrenElsewhereAndOtherAuthoritiesChildrenHereAreCountedApart() {
        var here = back(30, OUT_OF_AREA + ",'placedHere':'YES','responsibleAuthority':'Eastmarch'");
        back(30, OUT_OF_AREA);
        desk.interview(maja, Duration.ofHours(10), "", here);
        var measures = desk.measures(desk.grace, 20);
        assertThat(measures.at("/outOfArea/returns").asInt()).isEqualTo(1);
        assertThat(share(measures.get("outOfArea"), "offered")).isEqualTo("0/1");
        assertThat(measures.at("/placedHere/returns").asInt()).isEqualTo(1);
        assertThat(share(measures.get("placedHere"), "heldInTime")).isEqualTo("1/1");
    }

    @Test
    void onlyReturnsOfThePeriodAndOfHerOwnTeamsAreInIt() {
        back(24 * 30, "");
        assertThat(desk.measures(desk.grace, 20).get("returns").asInt()).isZero();
        assertThat(desk.measures(desk.grace, 40).get("returns").asInt()).isEqualTo(1);
        assertThat(desk.measures(desk.omar, 40).get("returns").asInt()).isZero();
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsOrIsTooLongIsRefusedInWords() {
        assertThat(desk.grace
                        .get(Desk.BOARD + "/measures?from=2026-02-01&to=2026-01-01")
                        .body())
                .contains("ends before it begins");
        var tooLong = desk.grace.get(Desk.BOARD + "/measures?from=2020-01-01&to=2026-01-01");
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.body()).contains("731 days");
    }

    private String offered() {
        return ",'offers':{'o1':{'at':'%s','by':'Riz'}}".formatted(desk.ago(Duration.ofHours(70)));
    }

    private String back(int hours, String more) {
        return desk.back(maja, Duration.ofHours(hours), more);
    }

    private static String share(JsonNode measures, String name) {
        var share = measures.get(name);
        return share.get("numerator").asInt() + "/" + share.get("denominator").asInt();
    }
}
