package org.doorstep.server.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Amara answers the questions for her reviewing officer: Ms Osei, once it is known here that it is she. */
@SuppressWarnings("NullAway.Init") // everybody is there before each test
class SurveyToTheOfficerTests {
    private static final String ANSWERED = """
            {"directWork": {"w1": {"tool": "SURVEY", "mayShow": "YES", "parts": {"tellOfficer": "Ask Mum about my bike."}}}}
            """;

    @TempDir
    private static Path data;

    private static Team team;
    private static Person osei;
    private static Person omar;

    private String amara = "";
    private String record = "";

    @BeforeAll
    static void start() {
        team = new Team(data);
        osei = reviewingOfficer("osei", "Efua Osei");
        omar = team.omar;
    }

    private static Person reviewingOfficer(String username, String name) {
        return team.district.works(username, name, "t-2", Role.WORKER, Role.REVIEWING_OFFICER);
    }

    @AfterAll
    static void stop() {
        team.close();
    }

    @BeforeEach
    void answers() {
        amara = team.child();
        record = team.record();
        team.visited(team.tablet(), record, amara, Team.daysAgo(0), ANSWERED);
    }

    @Test
    void isTheManagersAndSaysSoWhileNoOfficerIsNamed() {
        var task = team.task(team.grace, record);

        assertThat(task.get("owner").asString()).isEqualTo("Grace Lindqvist");
        assertThat(task.get("why").asString()).contains("None is named for this child here", "pass it on");
        assertThat(team.open(osei, record)).isEmpty();
    }

    @Test
    void isTheOfficersAndNobodyElsesAsSoonAsSheIsNamed() {
        reviews(osei);

        var task = team.task(osei, record);
        assertThat(task.get("owner").asString()).isEqualTo("Efua Osei");
        assertThat(task.get("what").asString()).contains("“Ask Mum about my bike.”");
        assertThat(task.get("why").asString())
                .contains("Efua Osei", "5 working days")
                .doesNotContain("pass it on");
        assertThat(task.get("opens").asBoolean()).isTrue();
        assertThat(team.open(team.grace, record)).as("it may be about her team").isEmpty();
        assertThat(team.read(team.grace, task).statusCode()).isEqualTo(404);
        assertThat(team.open(team.ana, record)).isEmpty();
        assertThat(team.task(omar, record).get("owner").asString())
                .as("who manages the officers sees that it waits")
                .isEqualTo("Efua Osei");
    }

    @Test
    void isReadAndClosedByTheOfficerInHerOwnWords() {
        reviews(osei);
        var task = team.task(osei, record);

        assertThat(team.close(osei, task, Map.of("words", "I rang her")).statusCode())
                .as("not read yet")
                .isEqualTo(409);
        assertThat(team.read(osei, task).statusCode()).isEqualTo(200);
        assertThat(osei.get("/api/v1/office/visits/" + record).statusCode())
                .as("she reads the record too")
                .isEqualTo(200);
        assertThat(team.close(osei, task, Map.of("words", "I rang her")).statusCode())
                .isEqualTo(200);
        assertThat(team.open(osei, record)).isEmpty();
        assertThat(team.closed(osei, record)).hasSize(1);
    }

    @Test
    void leavesTheChildWithHerWorkerAndGoesToTheNextOfficer() {
        reviews(osei);
        reviews(reviewingOfficer("okoro", "Ada Okoro"));

        assertThat(team.open(osei, record)).as("a child has one").isEmpty();
        assertThat(team.task(omar, record).get("owner").asString()).isEqualTo("Ada Okoro");
        var visit = team.record();
        team.visited(team.tablet(), visit, amara, Team.daysAgo(0), "{\"safeguarded\": {\"answer\": \"NO\"}}");
        assertThat(team.kinds(visit)).as("the manager keeps all else").containsExactly("NOT_SAFEGUARDED");
        assertThat(team.open(osei, visit)).isEmpty();
    }

    private void reviews(Person officer) {
        team.district.office().allocate(new ChildId(amara), officer.worker(), LocalDate.now(), null);
    }
}
