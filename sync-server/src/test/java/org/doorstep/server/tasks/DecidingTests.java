package org.doorstep.server.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.doorstep.contract.office.Role;
import org.doorstep.server.Person;
import org.doorstep.server.sync.District;
import org.doorstep.server.visits.Rebuild;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What Grace does with her tasks, and what nobody else can. */
class DecidingTests {
    private static final String NOT_SAFE = "{\"safeguarded\": {\"answer\": \"NO\"}}";
    private static final String REFUSED =
            "{\"seen\": {\"outcome\": \"SEEN\", \"alone\": {\"outcome\": \"UNABLE\", \"because\": \"PARENT_OR_CARER_REFUSED\"}}}";
    private static final String MARK =
            "{\"marks\": {\"m1\": {\"where\": \"left forearm\", \"what\": \"a bruise\", \"seenBy\": \"Ana Reid\"}}}";
    private static final String NEXT_WEEK = LocalDate.now().plusDays(7).toString();

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
    void aReviewThatTheLawAsksForCannotBeClosedWithoutItsDate() {
        var record = team.shows(NOT_SAFE);
        var task = readTask(record);
        assertThat(refused(task, Map.of("words", "We look into it."), 400)).contains("the case is reviewed");
        assertThat(refused(task, Map.of("words", " ", "on", NEXT_WEEK), 400)).contains("what was decided");
        assertThat(refused(task, Map.of("words", "We met.", "on", "2020-01-01"), 400))
                .contains("before the visit");

        var answer = team.close(team.grace, task, Map.of("words", "A second bed comes tomorrow.", "on", NEXT_WEEK));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(team.open(team.grace, record)).isEmpty();
        var closed = team.closed(team.grace, record).getFirst().get("closed");
        assertThat(closed.get("by").asString()).isEqualTo("Grace Lindqvist");
        assertThat(closed.get("words").asString()).isEqualTo("A second bed comes tomorrow.");
        assertThat(closed.get("on").asString()).isEqualTo(NEXT_WEEK);
    }

    @Test
    void aRefusalNeedsTheNewDateAndTheRiskReasoning() {
        var task = readTask(team.shows(REFUSED));
        assertThat(refused(task, Map.of("words", "Low."), 400)).contains("visited again");
        assertThat(refused(task, Map.of("words", "", "on", NEXT_WEEK), 400)).contains("risk");
        assertThat(team.close(team.grace, task, Map.of("words", "Low: seen at school.", "on", NEXT_WEEK))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatNobodyHasReadIsNotClosed() {
        var record = team.shows(MARK);
        var task = team.task(team.grace, record);
        assertThat(refused(task, Map.of("words", "Seen."), 409)).contains("Read what the record shows");
        team.read(team.grace, task);
        var read = team.task(team.grace, record);
        assertThat(read.get("isNews").asBoolean()).isFalse();
        assertThat(read.at("/readBy/0/by").asString()).isEqualTo("Grace Lindqvist");
        assertThat(team.close(team.grace, task, Map.of("words", "Seen.")).statusCode())
                .isEqualTo(200);
        assertThat(refused(task, Map.of("words", "Again."), 409)).contains("closed this already");
    }

    @Test
    void aSecondMarkMakesAnOpenTaskNewsAgainAndFollowsAClosedOne() {
        var child = team.child();
        var record = team.record();
        var tablet = team.tablet();
        var visit = team.visited(tablet, record, child, Team.daysAgo(0), MARK);
        readTask(record);
        var second = team.arrives(tablet, tablet.edit(record, child, visit, another("m2")));
        var grown = team.task(team.grace, record);
        assertThat(grown.get("what").asString()).startsWith("2 marks");
        assertThat(grown.get("isNews").asBoolean()).isTrue();
        assertThat(refused(grown, Map.of("words", "Seen."), 409)).contains("Read what the record shows");

        team.close(team.grace, readTask(record), Map.of("words", "Medical today."));
        team.arrives(tablet, tablet.edit(record, child, second, another("m3")));
        assertThat(team.task(team.grace, record).get("what").asString()).isEqualTo("A mark or an injury was seen.");
        assertThat(team.closed(team.grace, record)).hasSize(1);
    }

    @Test
    void aSlipThatWasCorrectedIsClosedWithoutADate() {
        var child = team.child();
        var record = team.record();
        var tablet = team.tablet();
        var visit = team.visited(tablet, record, child, Team.daysAgo(0), NOT_SAFE);
        team.arrives(tablet, tablet.edit(record, child, visit, "{\"safeguarded\": {\"answer\": \"YES\"}}"));
        assertThat(team.close(team.grace, readTask(record), Map.of("words", "A slip."))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRebuildLosesNoDecision() {
        var record = team.shows(NOT_SAFE);
        team.close(team.grace, readTask(record), Map.of("words", "Reviewed.", "on", NEXT_WEEK));
        var before = team.closed(team.grace, record).toString();
        team.district.server().part(Rebuild.class).all();
        assertThat(team.closed(team.grace, record).toString()).isEqualTo(before);
        assertThat(team.open(team.grace, record)).isEmpty();
    }

    @Test
    void theWorkerIsToldThatHerManagerHasReadAndWhatWasDecided() {
        var task = readTask(team.shows(REFUSED));
        team.read(team.grace, task);
        team.close(team.grace, task, Map.of("words", "Low: seen at school.", "on", NEXT_WEEK));
        var told = team.district.pulls(team.ana.worker().value()).stream()
                .filter(item -> item.path("childId")
                        .asString("")
                        .equals(task.get("childId").asString()))
                .filter(item -> item.get("kind").asString().equals("notice"))
                .map(item -> item.get("sentence").asString())
                .toList();
        assertThat(told).hasSize(2);
        assertThat(told.getFirst()).contains("has read your visit");
        assertThat(told.getLast()).contains("visited again", "Low: seen at school.");
        assertThat(team.ana.get("/api/v1/office/notices").body()).contains("Low: seen at school.");
    }

    @Test
    void aRecordOnTheWrongFileTakesItsTasksOutOfSight() {
        var record = team.shows(MARK);
        var task = readTask(record);
        var report = Map.of("recordId", record, "why", "This is Leo's visit.");
        assertThat(team.grace.post("/api/v1/office/misfiled", report).statusCode())
                .isEqualTo(200);
        assertThat(team.open(team.grace, record)).isEmpty();
        assertThat(team.read(team.grace, task).statusCode()).isEqualTo(404);
        team.district.server().part(Rebuild.class).all();
        assertThat(team.open(team.grace, record)).as("after a rebuild").isEmpty();
    }

    @Test
    void theManagerOfTheTeamThatHoldsTheChildNowHasItAndNobodyElse() {
        var record = team.shows(MARK);
        var task = team.task(team.grace, record);
        var child = task.get("childId").asString();
        assertThat(team.read(team.omar, task).statusCode()).isEqualTo(404);
        assertThat(team.open(team.ana, record)).as("nor the worker").isEmpty();
        assertThat(team.read(team.ana, task).statusCode()).isEqualTo(404);
        var adm = team.district.works("adm", "Adm Nkosi", "t-1", Role.ADMIN);
        assertThat(adm.get(Team.TASKS + "?closed=false").statusCode()).isEqualTo(403);

        team.district.take(child, team.ana.worker().value());
        assertThat(team.task(team.grace, record).get("opens").asBoolean())
                .as("while nobody holds her, the author's manager")
                .isFalse();
        team.district.give(child, team.district.worker("Ben", "t-2", Role.WORKER));
        assertThat(team.open(team.grace, record)).isEmpty();
        assertThat(team.task(team.omar, record).get("opens").asBoolean()).isTrue();
    }

    @Test
    void everyLookAndEveryDecisionLeavesAnAuditEntry() {
        var record = team.shows(MARK);
        var task = readTask(record);
        team.close(team.grace, task, Map.of("words", "Seen."));
        team.read(team.omar, task);
        assertThat(audits("w-grace", "task.read", record)).isEqualTo(1);
        assertThat(audits("w-grace", "task.close", record)).isEqualTo(1);
        assertThat(
                        team.district.count(
                                "SELECT count(*) FROM audit WHERE worker = 'w-omar' AND action = 'task.read' AND outcome = 'REFUSED'"))
                .isPositive();
    }

    private static long audits(String worker, String action, String record) {
        return team.district.count(
                "SELECT count(*) FROM audit WHERE worker = ? AND action = ? AND outcome = 'DONE' AND record_id = ?",
                worker,
                action,
                record);
    }

    private static String another(String name) {
        return "{\"marks\": {\"" + name
                + "\": {\"where\": \"knee\", \"what\": \"a graze\", \"seenBy\": \"Ana Reid\"}}}";
    }

    private static JsonNode readTask(String record) {
        var task = team.task(team.grace, record);
        var answer = team.read(team.grace, task);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Person.json(answer);
    }

    private static String refused(JsonNode task, Map<String, String> closing, int status) {
        var answer = team.close(team.grace, task, closing);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return District.json(answer.body()).get("detail").asString();
    }
}
