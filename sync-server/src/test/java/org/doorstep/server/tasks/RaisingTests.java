package org.doorstep.server.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.doorstep.server.sync.Ink;
import org.doorstep.server.visits.Rebuild;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Ana's tablet sends, and what Grace finds among her tasks. */
class RaisingTests {
    private static final String NOT_SAFE = "{\"safeguarded\": {\"answer\": \"NO\", \"why\": \"not enough beds\"}}";
    private static final String ONE_MARK =
            "{\"marks\": {\"m1\": {\"where\": \"left forearm\", \"what\": \"a bruise\", \"seenBy\": \"Ana Reid\"}}}";

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
    void aVisitAtWhichAllIsWellRaisesNothing() {
        assertThat(team.kinds(team.shows("{\"safeguarded\": {\"answer\": \"YES\"}}")))
                .isEmpty();
    }

    @Test
    void aPlacementThatDoesNotSafeguardHerIsATaskThatSaysWhoWhatWhyAndByWhen() {
        var record = team.shows(NOT_SAFE);
        var task = team.task(team.grace, record);
        assertThat(task.get("kind").asString()).isEqualTo("NOT_SAFEGUARDED");
        assertThat(task.get("child").asString()).isEqualTo("Amara Okafor");
        assertThat(task.get("worker").asString()).isEqualTo("Ana Reid");
        assertThat(task.get("what").asString()).doesNotContain("Amara", "not enough beds");
        assertThat(task.get("why").asString()).contains("regulation 30", "2 working days");
        assertThat(task.get("asks").asString()).isEqualTo("REVIEW_ON");
        assertThat(task.get("overdue").asBoolean()).isFalse();
        assertThat(task.get("isNews").asBoolean()).isTrue();
        assertThat(team.open(team.omar, record)).as("another team's manager").isEmpty();
    }

    @Test
    void aRefusalIsDueFortyEightHoursAfterTheVisitHoweverLateItArrives() {
        var record = team.record();
        var startedAt = Team.daysAgo(3);
        var child = team.child();
        team.visited(team.tablet(), record, child, startedAt, """
                {"seen": {"outcome": "SEEN", "alone": {"outcome": "UNABLE", "because": "PARENT_OR_CARER_REFUSED"}}}
                """);
        var task = team.task(team.grace, record);
        assertThat(task.get("kind").asString()).isEqualTo("ALONE_REFUSED");
        assertThat(Instant.parse(task.get("dueAt").asString())).isEqualTo(startedAt.plus(Duration.ofHours(48)));
        assertThat(task.get("overdue").asBoolean()).isTrue();
        assertThat(task.get("asks").asString()).isEqualTo("VISIT_ON");
        assertThat(task.has("latestOn")).isTrue();
        assertThat(task.get("why").asString()).contains("48 hours", "5 working days");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"outcome\":\"SEEN\",\"alone\":{\"outcome\":\"UNABLE\",\"because\":\"CHILD_DISTRESSED\"}}|0",
                "{\"outcome\":\"SEEN\",\"alone\":{\"outcome\":\"CHILD_REFUSED\"}}|0",
                "{\"outcome\":\"NOT_SEEN\",\"reason\":\"ASLEEP\"}|0",
                "{\"outcome\":\"NOT_SEEN\",\"reason\":\"ADULT_REFUSED\"}|1"
            })
    void onlyAnAdultsRefusalIsATask(String seen, int tasks) {
        assertThat(team.kinds(team.shows("{\"seen\": " + seen + "}"))).hasSize(tasks);
    }

    @Test
    void aMarkADisclosureAndAConcernAreATaskEachAndAnExploredMatterIsNone() {
        var record = team.shows("""
                {"marks": {"m1": {"where": "left forearm", "what": "a bruise", "seenBy": "Ana Reid"}},
                 "disclosures": {"d1": {"words": "He locks the door.", "heardBy": "Ana Reid"}},
                 "schedule3": {"CARE": {"finding": "CONCERN"}, "MONEY": {"finding": "CONCERN"},
                               "HEALTH": {"finding": "ESTABLISHED_OK"}}}
                """);
        assertThat(team.kinds(record)).containsExactly("CONCERN", "DISCLOSURE", "MARK");
        assertThat(team.open(team.grace, record).toString())
                .contains("financial arrangements; the standard of care", "Schedule 3")
                .doesNotContain("GP", "left forearm", "locks the door");
    }

    @Test
    void deniedAccessIsATaskTheFirstTime() {
        var record = team.record();
        var child = team.child();
        team.nobodyMet(team.tablet(), record, child, 1, "DENIED_ACCESS");
        assertThat(team.kinds(record)).containsExactly("ACCESS_DENIED");
    }

    @Test
    void aCorrectionThatTakesTheReasonAwayMarksTheTaskAndDoesNotDeleteIt() {
        var child = team.child();
        var record = team.record();
        var tablet = team.tablet();
        var wrong = team.visited(tablet, record, child, Team.daysAgo(0), NOT_SAFE);
        team.arrives(
                tablet, tablet.edit(record, child, wrong, "{\"safeguarded\": {\"answer\": \"YES\", \"why\": null}}"));
        var task = team.task(team.grace, record);
        assertThat(task.has("changedAt")).isTrue();
        assertThat(task.get("asks").asString())
                .as("a slip of the finger needs no review")
                .isEqualTo("NO_DATE");
    }

    @Test
    void anAnswerThatAMergeLetsShowRaisesTheTask() {
        var riz = team.district.worker("Riz", "t-2");
        var child = team.district.child("Amara", team.ana.worker().value(), riz);
        var record = team.record();
        var anas = team.tablet();
        var rizs = team.district.tabletOf(riz);
        var visit = team.visited(anas, record, child, Team.daysAgo(0), "{}");
        team.arrives(anas, anas.edit(record, child, visit, "{\"safeguarded\": {\"answer\": \"YES\"}}"));
        assertThat(team.kinds(record)).isEmpty();
        team.arrives(rizs, rizs.editOfHead(record, child, Ink.idOf(visit), "{\"safeguarded\": {\"answer\": \"NO\"}}"));
        assertThat(team.kinds(record)).containsExactly("NOT_SAFEGUARDED");
    }

    @Test
    void aRebuildRaisesNothingTwice() {
        var record = team.shows("{\"safeguarded\": {\"answer\": \"NO\"}, " + ONE_MARK.substring(1));
        var before = team.open(team.grace, record).toString();
        var all = team.district.count("SELECT count(*) FROM task");
        team.district.server().part(Rebuild.class).all();
        assertThat(team.open(team.grace, record).toString()).isEqualTo(before);
        assertThat(team.district.count("SELECT count(*) FROM task")).isEqualTo(all);
    }
}
