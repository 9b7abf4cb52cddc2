package org.doorstep.server.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.server.Person.ok;
import static org.doorstep.server.caseload.TwoTeams.GLASS;
import static org.doorstep.server.caseload.TwoTeams.NOTICES;
import static org.doorstep.server.caseload.TwoTeams.kinds;
import static org.doorstep.server.caseload.TwoTeams.sentences;
import static org.doorstep.server.caseload.TwoTeams.values;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.office.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A child who is nobody's of the asker's is opened for some hours, with a reason, and her manager is told. */
class OpenedChildrenTests {
    @TempDir
    static Path data;

    static TwoTeams teams;

    @BeforeAll
    static void start() {
        teams = new TwoTeams(data);
    }

    @AfterAll
    static void stop() {
        teams.close();
    }

    @Test
    void aChildIsOpenedForEightHoursWithAReasonAndClosesByItself() {
        var ana = teams.district.worker("Ana");
        var amara = teams.district.child("Amara", ana);
        var anasTablet = teams.district.tabletOf(ana);
        teams.district.push(anasTablet, anasTablet.visit("r-open-" + amara, amara, "calm"));
        var rizs = teams.pulled(teams.riz.worker().value());
        ok(teams.grace.get(NOTICES));

        var opened = ok(
                teams.riz.post(GLASS, Map.of("child", amara, "reason", "Her brother is missing and may be with her.")));

        assertThat(opened.get("until").asString()).isNotBlank();
        assertThat(kinds(rizs.pullsAll())).as("whole").contains("child", "record");
        assertThat(teams.riz
                        .post(GLASS, Map.of("child", amara, "reason", "again"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(teams.district.pulls(ana))
                .anyMatch(item -> item.path("sentence").asString("").contains("Riz Haq"));
        assertThat(sentences(ok(teams.grace.get(NOTICES)))).anyMatch(text -> text.contains("Riz Haq of Team 2 opened"));
        assertThat(teams.district.audited(teams.riz, "child.break-glass", "DONE", amara))
                .isEqualTo(1);

        teams.clock.jump(Duration.ofHours(7));
        teams.district.office().turnThePage();
        assertThat(teams.childrenOf("w-riz")).contains(amara);
        teams.clock.jump(Duration.ofMinutes(61));
        teams.district.office().turnThePage();
        assertThat(teams.childrenOf("w-riz")).doesNotContain(amara);
        assertThat(kinds(rizs.pullsAll())).endsWith("forget");
        var told = StreamSupport.stream(ok(teams.grace.get(GLASS)).spliterator(), false)
                .filter(row -> row.get("childId").asString().equals(amara))
                .toList();
        assertThat(told).singleElement().satisfies(row -> {
            assertThat(row.get("reason").asString()).contains("brother is missing");
            assertThat(row.has("endedAt")).isTrue();
        });
    }

    @Test
    void openingAChildMakesHerNoChildOfTheOpenersTeam() {
        var leila = teams.district.works("leila", "Leila Grant", "t-2", Role.MANAGER);
        var amara = teams.district.child("Amara", teams.district.worker("Ana"));
        ok(teams.riz.post(GLASS, Map.of("child", amara, "reason", "A call from her school.")));
        assertThat(teams.district.server().part(Caseload.class).childrenOfTeam(new TeamId("t-2")))
                .doesNotContain(new ChildId(amara));
        assertThat(sentences(ok(leila.get(NOTICES)))).as("his manager knows").anyMatch(t -> t.contains("Riz Haq"));
        assertThat(ok(leila.get(NOTICES)).toString()).doesNotContain(amara);
    }

    @Test
    void openingAChildNeedsAReasonAChildAndTheRole() {
        var amara = teams.district.child("Amara", teams.district.worker("Ana"));
        assertThat(teams.riz.post(GLASS, Map.of("child", amara, "reason", "  ")).statusCode())
                .isEqualTo(400);
        assertThat(teams.riz
                        .post(GLASS, Map.of("child", "c-nobody", "reason", "x"))
                        .statusCode())
                .isEqualTo(404);
        for (var person : List.of(
                teams.adm, teams.officer("moira", Role.OUT_OF_HOURS), teams.officer("rhona", Role.RECORDS_OFFICER))) {
            assertThat(person.post(GLASS, Map.of("child", amara, "reason", "x")).statusCode())
                    .isEqualTo(403);
            assertThat(person.get(GLASS).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void aNoticeIsReadOnceByTheOneItIsFor() {
        var amara = teams.district.child("Amara", teams.district.worker("Ana"));
        ok(teams.riz.post(GLASS, Map.of("child", amara, "reason", "A call.")));
        var notice = StreamSupport.stream(ok(teams.grace.get(NOTICES)).spliterator(), false)
                .filter(row -> row.path("childId").asString("").equals(amara))
                .findFirst()
                .orElseThrow();
        assertThat(notice.get("child").asString()).isEqualTo("Amara Okafor");
        var path = NOTICES + "/" + notice.get("id").asString() + "/read";
        assertThat(teams.riz.post(path, Map.of()).statusCode()).as("not his").isEqualTo(404);
        assertThat(teams.grace.post(path, Map.of()).statusCode()).isEqualTo(200);
        assertThat(values(ok(teams.grace.get(NOTICES)), "id"))
                .doesNotContain(notice.get("id").asString());
    }
}
