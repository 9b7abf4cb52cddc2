package org.doorstep.server.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.doorstep.server.visits.Rebuild;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Amara answered for her reviewing officer, and how it reaches her. */
class SurveyTests {
    private static final String ANSWERED = """
            {"directWork": {"w1": {"tool": "SURVEY", "mayShow": "%s", "parts": {
                "agrees": "NOT_SURE", "planSafe": "NO", "tellOfficer": "Ask Mum about my bike."}}}}
            """;

    @TempDir
    private static Path data;

    private static Team team;

    @BeforeAll
    static void start() {
        team = new Team(data);
    }

    @AfterAll
    static void stop() {
        team.close();
    }

    @Test
    void isForTheManagerToPassOnWithEachQuestionItsAnswerAndHerOwnWords() {
        var task = team.task(team.grace, team.shows(ANSWERED.formatted("YES")));
        assertThat(task.get("kind").asString()).isEqualTo("SURVEY");
        assertThat(task.get("what").asString())
                .contains("has to happen to be safe: not sure.", "keep the child safe: no.", "“Ask Mum about my bike.”")
                .doesNotContain("pictures", "ask first");
        assertThat(task.get("why").asString()).contains("reviewing officer", "5 working days");
        assertThat(task.get("asks").asString()).isEqualTo("NO_DATE");
    }

    @Test
    void staysInTheRecordWhenSheDoesNotAgreeThatOthersSeeIt() {
        assertThat(team.kinds(team.shows(ANSWERED.formatted("NO")))).isEmpty();
    }

    @Test
    void saysThatSheHasToBeAskedWhenTheRecordDoesNotSayWhetherSheAgrees() {
        var record = team.shows("{\"directWork\": {\"w1\": {\"tool\": \"SURVEY\", \"parts\": {\"agrees\": \"YES\"}}}}");
        assertThat(team.task(team.grace, record).get("what").asString()).endsWith("ask first.");
    }

    @Test
    void anotherToolAndASurveyWithoutAnAnswerRaiseNothing() {
        assertThat(team.kinds(team.shows("""
                {"directWork": {"w1": {"tool": "SURVEY", "mayShow": "YES", "parts": {}},
                                "w2": {"tool": "SCALING", "scale": 3, "about": "school"}}}
                """))).isEmpty();
    }

    @Test
    void hersToTakeBackAndThenHerWordsAreNotAmongTheTasksAnyMore() {
        var record = team.record();
        var child = team.child();
        var tablet = team.tablet();
        var visit = team.visited(tablet, record, child, Team.daysAgo(0), ANSWERED.formatted("YES"));
        team.arrives(tablet, tablet.edit(record, child, visit, "{\"directWork\": {\"w1\": {\"mayShow\": \"NO\"}}}"));
        var task = team.task(team.grace, record);
        assertThat(task.has("changedAt")).isTrue();
        assertThat(task.get("what").asString()).contains("not to be passed on").doesNotContain("bike");
    }

    @Test
    void answeredOtherwiseAfterItWasPassedOnItIsAnother() {
        var record = team.record();
        var child = team.child();
        var tablet = team.tablet();
        var visit = team.visited(tablet, record, child, Team.daysAgo(0), ANSWERED.formatted("YES"));
        team.read(team.grace, team.task(team.grace, record));
        team.close(
                team.grace, team.task(team.grace, record), Map.of("words", "Given to Ms Osei, her reviewing officer."));
        assertThat(team.open(team.grace, record)).isEmpty();
        team.arrives(
                tablet,
                tablet.edit(record, child, visit, "{\"directWork\": {\"w1\": {\"parts\": {\"planSafe\": \"YES\"}}}}"));
        assertThat(team.task(team.grace, record).get("what").asString()).contains("keep the child safe: yes.");
    }

    @Test
    void aRebuildRaisesNothingTwice() {
        var record = team.shows(ANSWERED.formatted("YES"));
        var before = team.open(team.grace, record).toString();
        team.district.server().part(Rebuild.class).all();
        assertThat(team.open(team.grace, record).toString()).isEqualTo(before);
    }
}
