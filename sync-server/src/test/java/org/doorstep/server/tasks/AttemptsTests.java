package org.doorstep.server.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.doorstep.server.sync.Ink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ana stands before Amara's door again and again. */
class AttemptsTests {
    @TempDir
    private static Path data;

    private static Team team;

    private String amara;
    private String first;
    private String second;
    private Ink tablet;

    @BeforeAll
    static void start() {
        team = new Team(data);
    }

    @AfterAll
    static void stop() {
        team.close();
    }

    @BeforeEach
    void aChildNobodyHasVisited() {
        amara = team.child();
        first = team.record();
        second = team.record();
        tablet = team.tablet();
    }

    @Test
    void theSecondFailureInARowIsATask() {
        team.nobodyMet(tablet, first, amara, 5, "NO_ONE_HOME");
        assertThat(team.kinds(first)).isEmpty();
        team.nobodyMet(tablet, second, amara, 2, "CHILD_ASLEEP");
        assertThat(team.kinds(second)).containsExactly("NOT_MET_AGAIN");
        assertThat(team.task(team.grace, second).get("why").asString()).contains("2 attempts in a row");
    }

    @Test
    void onlyAMeetingInPersonEndsARow() {
        team.nobodyMet(tablet, first, amara, 5, "NO_ONE_HOME");
        team.visited(tablet, team.record(), amara, Team.daysAgo(4), """
                {"attempt": {"outcome": "TOOK_PLACE", "startedAt": "%s", "place": "PHONE"}}
                """.formatted(Team.daysAgo(4)));
        team.nobodyMet(tablet, second, amara, 3, "NO_ONE_HOME");
        assertThat(team.kinds(second)).as("a call is no meeting").containsExactly("NOT_MET_AGAIN");

        team.visited(tablet, team.record(), amara, Team.daysAgo(2), "{}");
        var later = team.record();
        team.nobodyMet(tablet, later, amara, 1, "NO_ONE_HOME");
        assertThat(team.kinds(later)).as("the first failure after a meeting").isEmpty();
    }

    @Test
    void aVisitThatTheServiceCancelledNeitherFailsNorEndsARow() {
        team.nobodyMet(tablet, first, amara, 5, "NO_ONE_HOME");
        var cancelled = team.record();
        team.nobodyMet(tablet, cancelled, amara, 4, "CANCELLED_BY_SERVICE");
        assertThat(team.kinds(cancelled)).isEmpty();
        team.nobodyMet(tablet, second, amara, 3, "NO_ONE_HOME");
        assertThat(team.kinds(second)).containsExactly("NOT_MET_AGAIN");
    }

    @Test
    void theOrderInWhichTheyHappenedCountsAndNotInWhichTheyArrived() {
        team.nobodyMet(tablet, second, amara, 2, "NO_ONE_HOME");
        team.nobodyMet(tablet, first, amara, 5, "NO_ONE_HOME");
        assertThat(team.kinds(first)).isEmpty();
        assertThat(team.kinds(second)).containsExactly("NOT_MET_AGAIN");
    }

    @Test
    void aMeetingThatArrivesLateMarksTheTask() {
        team.nobodyMet(tablet, first, amara, 5, "NO_ONE_HOME");
        team.nobodyMet(tablet, second, amara, 2, "NO_ONE_HOME");
        team.visited(tablet, team.record(), amara, Team.daysAgo(3), "{}");
        assertThat(team.task(team.grace, second).has("changedAt")).isTrue();
    }

    @Test
    void whatAnotherChildsFileLosesIsTakenOutOfTheRow() {
        team.nobodyMet(tablet, first, amara, 5, "NO_ONE_HOME");
        team.nobodyMet(tablet, second, amara, 2, "NO_ONE_HOME");
        var report = Map.of("recordId", first, "why", "This was Leo's door.");
        assertThat(team.grace.post("/api/v1/office/misfiled", report).statusCode())
                .isEqualTo(200);
        assertThat(team.task(team.grace, second).has("changedAt")).isTrue();
    }
}
