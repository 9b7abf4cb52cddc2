package org.doorstep.server.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.server.Person.ok;
import static org.doorstep.server.caseload.TwoTeams.CASELOADS;
import static org.doorstep.server.caseload.TwoTeams.kinds;
import static org.doorstep.server.caseload.TwoTeams.values;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.Push;
import org.doorstep.contract.sync.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Who sees a child moves with allocations and with those who stand in. */
class MovingScopeTests {
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
    void aManagerGivesAChildToAnotherOfHerTeamAndBothTabletsLearnIt() {
        var ana = teams.district.worker("Ana");
        var ben = teams.district.worker("Ben");
        var amara = teams.district.child("Amara", ana);
        var anas = teams.pulled(ana);
        var bens = teams.pulled(ben);
        var before = teams.district.scopeVersion(ana);

        var board = ok(teams.grace.post(CASELOADS + "/allocations", Map.of("child", amara, "worker", ben)));

        assertThat(held(board, ben)).contains(amara);
        assertThat(held(board, ana)).doesNotContain(amara);
        assertThat(teams.district.scopeVersion(ana)).isEqualTo(before + 1);
        assertThat(kinds(anas.pullsAll())).containsExactly("forget");
        assertThat(kinds(bens.pullsAll())).contains("child");
        assertThat(teams.district.audited(teams.grace, "child.allocate", "DONE", amara))
                .isEqualTo(1);
    }

    @Test
    void aChildWhomNobodyHoldsIsTakenOnAndGivenUpAgain() {
        var ana = teams.district.worker("Ana");
        var leo = teams.district.child("Leo");
        assertThat(values(ok(teams.grace.get(CASELOADS)).get("unallocated"), "childId"))
                .contains(leo);
        ok(teams.grace.post(CASELOADS + "/allocations", Map.of("child", leo, "worker", ana)));
        ok(teams.grace.post(CASELOADS + "/endings", Map.of("child", leo, "worker", ana)));
        assertThat(values(ok(teams.grace.get(CASELOADS)).get("unallocated"), "childId"))
                .contains(leo);
    }

    @Test
    void anotherTeamsChildAndOneWhoDoesNotExistAreRefusedAlike() {
        var ana = teams.district.worker("Ana");
        var rizs = teams.district.child("Tariq", teams.riz.worker().value());
        var outOfScope = teams.grace.post(CASELOADS + "/allocations", Map.of("child", rizs, "worker", ana));
        var absent = teams.grace.post(CASELOADS + "/allocations", Map.of("child", "c-nobody", "worker", ana));
        assertThat(outOfScope.statusCode()).isEqualTo(404);
        assertThat(outOfScope.body()).isEqualTo(absent.body());
        var otherTeam = teams.grace.get("/api/v1/office/caseloads/t-2");
        var noTeam = teams.grace.get("/api/v1/office/caseloads/t-9");
        assertThat(otherTeam.statusCode()).isEqualTo(404);
        assertThat(otherTeam.body().replace("t-2", "t-9")).isEqualTo(noTeam.body());
        assertThat(teams.grace
                        .post(CASELOADS + "/endings", Map.of("child", rizs, "worker", ana))
                        .statusCode())
                .isEqualTo(404);
        assertThat(teams.district.audited(teams.grace, "child.allocate", "REFUSED", rizs))
                .isEqualTo(1);
    }

    @Test
    void nobodyButAManagerChangesWhoWorksWithWhom() {
        var ana = teams.district.worker("Ana");
        var amara = teams.district.child("Amara", ana);
        var body = Map.of("child", amara, "worker", ana);
        for (var person : List.of(
                teams.riz,
                teams.adm,
                teams.officer("moira", Role.OUT_OF_HOURS),
                teams.officer("rhona", Role.RECORDS_OFFICER)))
            for (var path : List.of("/allocations", "/endings", "/covers", "/covers/endings"))
                assertThat(person.post(CASELOADS + path, path.equals("/covers") ? coverOf(ana, ana) : body)
                                .statusCode())
                        .as(person.worker() + path)
                        .isEqualTo(403);
        assertThat(teams.riz.get(CASELOADS).statusCode()).isEqualTo(403);
    }

    @Test
    void aColleagueStandsInForDatedDaysAndTheChildStaysWithBothUntilTheyAreOver() {
        var ana = teams.district.worker("Ana");
        var ben = teams.district.worker("Ben");
        var amara = teams.district.child("Amara", ana);
        var bens = teams.pulled(ben);
        ok(teams.grace.post(CASELOADS + "/covers", cover(ana, ben, 1, 3)));
        assertThat(kinds(bens.pullsAll())).as("not yet").containsExactly("notice");

        teams.clock.jump(Duration.ofDays(1));
        teams.district.office().turnThePage();
        assertThat(kinds(bens.pullsAll())).contains("child");
        assertThat(teams.childrenOf(ana)).contains(amara);
        assertThat(teams.childrenOf(ben)).contains(amara);
        assertThat(teams.district
                        .server()
                        .part(Caseload.class)
                        .facts(new ChildId(amara))
                        .orElseThrow()
                        .worker())
                .as("she is still Ana's")
                .isEqualTo("Ana");
        var tablet = teams.district.tabletOf(ben);
        assertThat(verdict(teams.district.push(tablet, tablet.visit("r-cover-" + amara, amara, "while Ana is away"))))
                .isEqualTo(Verdict.APPLIED);

        teams.clock.jump(Duration.ofDays(2));
        teams.district.office().turnThePage();
        assertThat(teams.childrenOf(ben)).as("the last day is hers").contains(amara);
        teams.clock.jump(Duration.ofDays(1));
        teams.district.office().turnThePage();
        assertThat(teams.childrenOf(ben)).doesNotContain(amara);
        assertThat(teams.childrenOf(ana)).contains(amara);
        assertThat(kinds(bens.pullsAll())).endsWith("forget");
        assertThat(teams.district.office().turnThePage()).as("once").isZero();
    }

    @Test
    void aCoverIsOfTheTeamOfHerOwnChildrenAndEndsEarlyOnTheManagersWord() {
        var ana = teams.district.worker("Ana");
        var ben = teams.district.worker("Ben");
        var amara = teams.district.child("Amara", ana);
        assertThat(teams.grace
                        .post(
                                CASELOADS + "/covers",
                                coverOf(ana, teams.riz.worker().value()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(teams.grace.post(CASELOADS + "/covers", coverOf(ana, ana)).statusCode())
                .isEqualTo(400);
        assertThat(teams.grace
                        .post(CASELOADS + "/covers", cover(ana, ben, 3, 2))
                        .statusCode())
                .isEqualTo(400);
        ok(teams.grace.post(CASELOADS + "/covers", coverOf(ana, ben)));
        assertThat(teams.childrenOf(ben)).contains(amara);
        ok(teams.grace.post(CASELOADS + "/covers/endings", Map.of("child", amara, "worker", ben)));
        assertThat(teams.childrenOf(ben)).doesNotContain(amara);
        assertThat(teams.grace
                        .post(CASELOADS + "/covers/endings", Map.of("child", amara, "worker", ben))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoStoodInAndIsGivenTheChildKeepsHerWithoutForgettingHerBetween() {
        var ana = teams.district.worker("Ana");
        var ben = teams.district.worker("Ben");
        var amara = teams.district.child("Amara", ana);
        ok(teams.grace.post(CASELOADS + "/covers", coverOf(ana, ben)));
        var bens = teams.pulled(ben);
        ok(teams.grace.post(CASELOADS + "/allocations", Map.of("child", amara, "worker", ben)));
        assertThat(kinds(bens.pullsAll())).doesNotContain("forget");
        teams.clock.jump(Duration.ofDays(9));
        teams.district.office().turnThePage();
        assertThat(teams.childrenOf(ben)).contains(amara);
        assertThat(kinds(bens.pullsAll())).doesNotContain("forget");
    }

    @Test
    void aChildThatLeavesAndReturnsBetweenTwoPullsIsForgottenAndArrivesWholeAgain() {
        var ana = teams.district.worker("Ana");
        var ben = teams.district.worker("Ben");
        var amara = teams.district.child("Amara", ana);
        var tablet = teams.district.tabletOf(ana);
        teams.district.push(tablet, tablet.visit("r-aba-" + amara, amara, "before"));
        var anas = teams.pulled(ana);
        var before = teams.district.scopeVersion(ana);

        ok(teams.grace.post(CASELOADS + "/allocations", Map.of("child", amara, "worker", ben)));
        ok(teams.grace.post(CASELOADS + "/allocations", Map.of("child", amara, "worker", ana)));

        var items = anas.pullsAll();
        assertThat(teams.district.scopeVersion(ana)).isEqualTo(before + 2);
        assertThat(kinds(items)).contains("forget");
        var afterwards = items.subList(kinds(items).indexOf("forget") + 1, items.size());
        assertThat(values(afterwards, "recordId")).as("whole again").containsExactly("r-aba-" + amara);
        assertThat(kinds(afterwards)).contains("child");
        assertThat(verdict(teams.district.push(
                        tablet.under(before + 1), tablet.visit("r-aba-away-" + amara, amara, "while she was Ben's"))))
                .as("in between she was not hers")
                .isEqualTo(Verdict.QUARANTINED);
        assertThat(verdict(teams.district.push(
                        tablet.under(before), tablet.visit("r-aba-was-" + amara, amara, "begun while she was hers"))))
                .isEqualTo(Verdict.APPLIED);
    }

    private static Map<String, Object> coverOf(String away, String by) {
        return cover(away, by, 0, 7);
    }

    private static Map<String, Object> cover(String away, String by, int from, int until) {
        var today = LocalDate.now(teams.clock.withZone(Day.ZONE));
        return Map.of(
                "away",
                away,
                "by",
                by,
                "from",
                today.plusDays(from).toString(),
                "until",
                today.plusDays(until).toString());
    }

    private static Verdict verdict(Push.Reply reply) {
        return reply.results().getFirst().verdict();
    }

    private static List<String> held(JsonNode board, String worker) {
        return StreamSupport.stream(board.get("members").spliterator(), false)
                .filter(member -> member.get("id").asString().equals(worker))
                .flatMap(member -> values(member.get("children"), "childId").stream())
                .toList();
    }
}
