package org.doorstep.server.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.doorstep.server.Person;
import org.doorstep.server.visits.Rebuild;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Children who come back, and what Grace, who manages the team, finds among her tasks. */
class ReturnTasksTests {
    private static final String TASKS = "/api/v1/office/tasks?closed=false";

    @TempDir
    private static Path data;

    private static Desk desk;
    private String maja = "";

    @BeforeAll
    static void start() {
        desk = new Desk(data, "--doorstep.missing.look-every=PT1H");
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
    void theThirdTimeIsATaskThatNamesWhoAnswersForItAndTheSecondIsNone() {
        backDaysAgo(25);
        var second = backDaysAgo(10);
        assertThat(of(second, "MISSING_AGAIN")).isEmpty();

        var third = backDaysAgo(1);

        var task = of(third, "MISSING_AGAIN").getFirst();
        assertThat(task.get("owner").asString()).isEqualTo("Grace Lindqvist");
        assertThat(task.get("what").asString()).contains("3 times or more within 30 days", "within 90 days");
        assertThat(task.get("why").asString()).contains("strategy discussion", "2 working days");
        assertThat(task.get("what").asString()).doesNotContain("Maja");
        assertThat(tasks(desk.omar, third)).isEmpty();
    }

    @Test
    void threeTimesInNinetyDaysAreSaidWithoutTheThirty() {
        backDaysAgo(80);
        backDaysAgo(50);
        assertThat(of(backDaysAgo(1), "MISSING_AGAIN").getFirst().get("what").asString())
                .isEqualTo("Missing or away 3 times or more within 90 days.");
    }

    @Test
    void aReturnThatNobodyOfferedAnInterviewIsATaskAtFortyEightHoursAndSaysMoreAtSeventyTwo() {
        var record = desk.back(maja, Duration.ofHours(47), "");
        assertThat(tasks(desk.grace, record)).isEmpty();

        passes(Duration.ofHours(2));
        assertThat(what(record)).isEqualTo("No interview was offered within 48 hours of the return.");

        passes(Duration.ofHours(26));
        assertThat(what(record)).contains("offered within 48 hours", "offered within 72 hours", "held within 72 hours");
        assertThat(of(record, "RETURN_INTERVIEW")).hasSize(1);
    }

    @Test
    void oneThatWasOfferedIsATaskOnlyWhenItWasNotHeldInTime() {
        var offered = ",'offers':{'o1':{'at':'%s','by':'Riz'}}".formatted(desk.ago(Duration.ofHours(40)));
        assertThat(tasks(desk.grace, desk.back(maja, Duration.ofHours(60), offered)))
                .isEmpty();
        assertThat(what(desk.back(maja, Duration.ofHours(73), offered)))
                .isEqualTo("No interview was held within 72 hours of the return.");
    }

    @Test
    void anInterviewThatComesLateMarksTheTaskAndLosesNothing() {
        var record = desk.back(maja, Duration.ofHours(80), "");
        desk.interview(maja, Duration.ofHours(1), "", record);
        assertThat(of(record, "RETURN_INTERVIEW").getFirst().has("changedAt")).isTrue();
        assertThat(desk.row(maja, record).get("standing").asString()).isEqualTo("HELD");
    }

    @Test
    void thatNoneIsOfferedIsForAManagerToo() {
        var record = desk.back(maja, Duration.ofHours(3), ",'notOffered':{'why':'NO_INTERVIEWER'}");
        assertThat(what(record)).isEqualTo("It was written down that no interview is offered.");
    }

    @Test
    void aRebuildAndASecondLookRaiseNothingTwice() {
        backDaysAgo(9);
        backDaysAgo(8);
        var third = backDaysAgo(7);
        var before = tasks(desk.grace, third).size();
        assertThat(before).isEqualTo(2);
        desk.district.server().part(Rebuild.class).all();
        desk.district.server().part(Watch.class).look();
        assertThat(tasks(desk.grace, third)).hasSize(before);
    }

    /** A sign-in lasts ten minutes, so the clock is put back before anybody reads. */
    private static void passes(Duration by) {
        desk.clock.jump(by);
        desk.district.server().part(Watch.class).look();
        desk.clock.jump(by.negated());
    }

    private String backDaysAgo(int days) {
        return desk.back(maja, Duration.ofDays(days), "");
    }

    private static String what(String record) {
        return of(record, "RETURN_INTERVIEW").getFirst().get("what").asString();
    }

    private static List<JsonNode> of(String record, String kind) {
        return tasks(desk.grace, record).stream()
                .filter(task -> task.get("kind").asString().equals(kind))
                .toList();
    }

    private static List<JsonNode> tasks(Person manager, String record) {
        var list = manager.get(TASKS);
        assertThat(list.statusCode()).as(list.body()).isEqualTo(200);
        return Person.json(list)
                .valueStream()
                .filter(row -> row.get("recordId").asString().equals(record))
                .toList();
    }
}
