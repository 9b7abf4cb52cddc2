package org.doorstep.server.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.Push;
import org.doorstep.contract.sync.Verdict;
import org.doorstep.server.MovableClock;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.doorstep.server.sync.District;
import org.doorstep.server.sync.Puller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Who sees a child moves with allocations, cover and opened children; asked over real HTTP by a clock the test moves. */
class MovingScopeTests {
    private static final String CASELOADS = "/api/v1/office/caseloads/t-1";
    private static final String GLASS = "/api/v1/office/break-glass";
    private static final String CHILDREN = "/api/v1/office/children";
    private static final String NOTICES = "/api/v1/office/notices";

    @TempDir
    static Path data;

    static MovableClock clock;
    static District district;
    static Person grace;
    static Person riz;
    static Person adm;

    @BeforeAll
    static void start() {
        clock = new MovableClock();
        district = new District(RunningServer.over(data, clock));
        grace = signedIn("grace", "Grace Lindqvist", "t-1", Role.MANAGER);
        riz = signedIn("riz", "Riz Haq", "t-2", Role.WORKER);
        adm = district.server().person("adm", Role.ADMIN);
    }

    @AfterAll
    static void stop() {
        district.close();
    }

    static Person signedIn(String username, String name, String team, Role role) {
        district.office().addWorker(new WorkerId("w-" + username), name, new TeamId(team), List.of(role));
        return district.server().person(username, role);
    }

    @Test
    void aManagerGivesAChildToAnotherOfHerTeamAndBothTabletsLearnIt() {
        var ana = district.worker("Ana");
        var ben = district.worker("Ben");
        var amara = district.child("Amara", ana);
        var anas = pulled(ana);
        var bens = pulled(ben);
        var before = district.scopeVersion(ana);

        var board = ok(grace.post(CASELOADS + "/allocations", Map.of("child", amara, "worker", ben)));

        assertThat(held(board, ben)).contains(amara);
        assertThat(held(board, ana)).doesNotContain(amara);
        assertThat(district.scopeVersion(ana)).isEqualTo(before + 1);
        assertThat(kinds(anas.pullsAll())).containsExactly("forget");
        assertThat(kinds(bens.pullsAll())).contains("child");
        assertThat(audited("w-grace", "child.allocate", amara, "DONE")).isEqualTo(1);
    }

    @Test
    void aChildWhomNobodyHoldsIsTakenOnAndGivenUpAgain() {
        var ana = district.worker("Ana");
        var leo = district.child("Leo");
        assertThat(values(ok(grace.get(CASELOADS)).get("unallocated"), "childId"))
                .contains(leo);
        ok(grace.post(CASELOADS + "/allocations", Map.of("child", leo, "worker", ana)));
        ok(grace.post(CASELOADS + "/endings", Map.of("child", leo, "worker", ana)));
        assertThat(values(ok(grace.get(CASELOADS)).get("unallocated"), "childId"))
                .contains(leo);
    }

    @Test
    void anotherTeamsChildAndOneWhoDoesNotExistAreRefusedAlike() {
        var ana = district.worker("Ana");
        var rizs = district.child("Tariq", riz.worker().value());
        var outOfScope = grace.post(CASELOADS + "/allocations", Map.of("child", rizs, "worker", ana));
        var absent = grace.post(CASELOADS + "/allocations", Map.of("child", "c-nobody", "worker", ana));
        assertThat(outOfScope.statusCode()).isEqualTo(404);
        assertThat(outOfScope.body()).isEqualTo(absent.body());
        var otherTeam = grace.get("/api/v1/office/caseloads/t-2");
        var noTeam = grace.get("/api/v1/office/caseloads/t-9");
        assertThat(otherTeam.statusCode()).isEqualTo(404);
        assertThat(otherTeam.body().replace("t-2", "t-9")).isEqualTo(noTeam.body());
        assertThat(grace.post(CASELOADS + "/endings", Map.of("child", rizs, "worker", ana))
                        .statusCode())
                .isEqualTo(404);
        assertThat(audited("w-grace", "child.allocate", rizs, "REFUSED")).isEqualTo(1);
    }

    @Test
    void nobodyButAManagerChangesWhoWorksWithWhom() {
        var ana = district.worker("Ana");
        var amara = district.child("Amara", ana);
        var body = Map.of("child", amara, "worker", ana);
        for (var person :
                List.of(riz, adm, officer("moira", Role.OUT_OF_HOURS), officer("rhona", Role.RECORDS_OFFICER)))
            for (var path : List.of("/allocations", "/endings", "/covers", "/covers/endings"))
                assertThat(person.post(CASELOADS + path, path.equals("/covers") ? coverOf(ana, ana) : body)
                                .statusCode())
                        .as(person.worker() + path)
                        .isEqualTo(403);
        assertThat(riz.get(CASELOADS).statusCode()).isEqualTo(403);
    }

    @Test
    void aColleagueStandsInForDatedDaysAndTheChildStaysWithBothUntilTheyAreOver() {
        var ana = district.worker("Ana");
        var ben = district.worker("Ben");
        var amara = district.child("Amara", ana);
        var bens = pulled(ben);
        ok(grace.post(CASELOADS + "/covers", cover(ana, ben, 1, 3)));
        assertThat(kinds(bens.pullsAll())).as("not yet").containsExactly("notice");

        clock.jump(Duration.ofDays(1));
        district.office().turnThePage();
        assertThat(kinds(bens.pullsAll())).contains("child");
        assertThat(childrenOf(ana)).contains(amara);
        assertThat(childrenOf(ben)).contains(amara);
        assertThat(district.server()
                        .part(Caseload.class)
                        .facts(new ChildId(amara))
                        .orElseThrow()
                        .worker())
                .as("she is still Ana's")
                .isEqualTo("Ana");
        var tablet = district.tabletOf(ben);
        assertThat(verdict(district.push(tablet, tablet.visit("r-cover-" + amara, amara, "while Ana is away"))))
                .isEqualTo(Verdict.APPLIED);

        clock.jump(Duration.ofDays(2));
        district.office().turnThePage();
        assertThat(childrenOf(ben)).as("the last day is hers").contains(amara);
        clock.jump(Duration.ofDays(1));
        district.office().turnThePage();
        assertThat(childrenOf(ben)).doesNotContain(amara);
        assertThat(childrenOf(ana)).contains(amara);
        assertThat(kinds(bens.pullsAll())).endsWith("forget");
        assertThat(district.office().turnThePage()).as("once").isZero();
    }

    @Test
    void aCoverIsOfTheTeamOfHerOwnChildrenAndEndsEarlyOnTheManagersWord() {
        var ana = district.worker("Ana");
        var ben = district.worker("Ben");
        var amara = district.child("Amara", ana);
        assertThat(grace.post(CASELOADS + "/covers", coverOf(ana, riz.worker().value()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(grace.post(CASELOADS + "/covers", coverOf(ana, ana)).statusCode())
                .isEqualTo(400);
        assertThat(grace.post(CASELOADS + "/covers", cover(ana, ben, 3, 2)).statusCode())
                .isEqualTo(400);
        ok(grace.post(CASELOADS + "/covers", coverOf(ana, ben)));
        assertThat(childrenOf(ben)).contains(amara);
        ok(grace.post(CASELOADS + "/covers/endings", Map.of("child", amara, "worker", ben)));
        assertThat(childrenOf(ben)).doesNotContain(amara);
        assertThat(grace.post(CASELOADS + "/covers/endings", Map.of("child", amara, "worker", ben))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoStoodInAndIsGivenTheChildKeepsHerWithoutForgettingHerBetween() {
        var ana = district.worker("Ana");
        var ben = district.worker("Ben");
        var amara = district.child("Amara", ana);
        ok(grace.post(CASELOADS + "/covers", coverOf(ana, ben)));
        var bens = pulled(ben);
        ok(grace.post(CASELOADS + "/allocations", Map.of("child", amara, "worker", ben)));
        assertThat(kinds(bens.pullsAll())).doesNotContain("forget");
        clock.jump(Duration.ofDays(9));
        district.office().turnThePage();
        assertThat(childrenOf(ben)).contains(amara);
        assertThat(kinds(bens.pullsAll())).doesNotContain("forget");
    }

    @Test
    void aChildIsOpenedForEightHoursWithAReasonAndClosesByItself() {
        var ana = district.worker("Ana");
        var amara = district.child("Amara", ana);
        var anasTablet = district.tabletOf(ana);
        district.push(anasTablet, anasTablet.visit("r-open-" + amara, amara, "calm"));
        var rizs = pulled(riz.worker().value());
        ok(grace.get(NOTICES));

        var opened =
                ok(riz.post(GLASS, Map.of("child", amara, "reason", "Her brother is missing and may be with her.")));

        assertThat(opened.get("until").asString()).isNotBlank();
        assertThat(kinds(rizs.pullsAll())).as("whole").contains("child", "record");
        assertThat(riz.post(GLASS, Map.of("child", amara, "reason", "again")).statusCode())
                .isEqualTo(409);
        assertThat(district.pulls(ana))
                .anyMatch(item -> item.path("sentence").asString("").contains("Riz Haq"));
        assertThat(sentences(ok(grace.get(NOTICES)))).anyMatch(text -> text.contains("Riz Haq of Team 2 opened"));
        assertThat(audited("w-riz", "child.break-glass", amara, "DONE")).isEqualTo(1);

        clock.jump(Duration.ofHours(7));
        district.office().turnThePage();
        assertThat(childrenOf("w-riz")).contains(amara);
        clock.jump(Duration.ofMinutes(61));
        district.office().turnThePage();
        assertThat(childrenOf("w-riz")).doesNotContain(amara);
        assertThat(kinds(rizs.pullsAll())).endsWith("forget");
        var told = StreamSupport.stream(ok(grace.get(GLASS)).spliterator(), false)
                .filter(row -> row.get("childId").asString().equals(amara))
                .toList();
        assertThat(told).singleElement().satisfies(row -> {
            assertThat(row.get("reason").asString()).contains("brother is missing");
            assertThat(row.has("endedAt")).isTrue();
        });
    }

    @Test
    void openingAChildMakesHerNoChildOfTheOpenersTeam() {
        var leila = signedIn("leila", "Leila Grant", "t-2", Role.MANAGER);
        var amara = district.child("Amara", district.worker("Ana"));
        ok(riz.post(GLASS, Map.of("child", amara, "reason", "A call from her school.")));
        assertThat(district.server().part(Caseload.class).childrenOfTeam(new TeamId("t-2")))
                .doesNotContain(new ChildId(amara));
        assertThat(sentences(ok(leila.get(NOTICES)))).as("his manager knows").anyMatch(t -> t.contains("Riz Haq"));
        assertThat(ok(leila.get(NOTICES)).toString()).doesNotContain(amara);
    }

    @Test
    void openingAChildNeedsAReasonAChildAndTheRole() {
        var amara = district.child("Amara", district.worker("Ana"));
        assertThat(riz.post(GLASS, Map.of("child", amara, "reason", "  ")).statusCode())
                .isEqualTo(400);
        assertThat(riz.post(GLASS, Map.of("child", "c-nobody", "reason", "x")).statusCode())
                .isEqualTo(404);
        for (var person : List.of(adm, officer("moira", Role.OUT_OF_HOURS), officer("rhona", Role.RECORDS_OFFICER))) {
            assertThat(person.post(GLASS, Map.of("child", amara, "reason", "x")).statusCode())
                    .isEqualTo(403);
            assertThat(person.get(GLASS).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void aChildThatLeavesAndReturnsBetweenTwoPullsIsForgottenAndArrivesWholeAgain() {
        var ana = district.worker("Ana");
        var ben = district.worker("Ben");
        var amara = district.child("Amara", ana);
        var tablet = district.tabletOf(ana);
        district.push(tablet, tablet.visit("r-aba-" + amara, amara, "before"));
        var anas = pulled(ana);
        var before = district.scopeVersion(ana);

        ok(grace.post(CASELOADS + "/allocations", Map.of("child", amara, "worker", ben)));
        ok(grace.post(CASELOADS + "/allocations", Map.of("child", amara, "worker", ana)));

        var items = anas.pullsAll();
        assertThat(district.scopeVersion(ana)).isEqualTo(before + 2);
        assertThat(kinds(items)).contains("forget");
        var afterwards = items.subList(kinds(items).indexOf("forget") + 1, items.size());
        assertThat(values(afterwards, "recordId")).as("whole again").containsExactly("r-aba-" + amara);
        assertThat(kinds(afterwards)).contains("child");
        assertThat(verdict(district.push(
                        tablet.under(before + 1), tablet.visit("r-aba-away-" + amara, amara, "while she was Ben's"))))
                .as("in between she was not hers")
                .isEqualTo(Verdict.QUARANTINED);
        assertThat(verdict(district.push(
                        tablet.under(before), tablet.visit("r-aba-was-" + amara, amara, "begun while she was hers"))))
                .isEqualTo(Verdict.APPLIED);
    }

    @Test
    void aSearchShowsWhoAndWhoseAndNoAddressAndIsWrittenDown() {
        var ana = district.worker("Ana");
        var amara = district.child("Amara", ana);
        var found = ok(riz.get(CHILDREN + "?name=amara%20okafor&bornOn=2015-05-01"));
        assertThat(values(found.get("children"), "childId")).contains(amara);
        assertThat(found.toString()).doesNotContain("lines").doesNotContain("Lane");
        assertThat(audited("w-riz", "child.found", amara, "DONE")).isPositive();
        assertThat(riz.get(CHILDREN + "?name=am").statusCode())
                .as("leafing through")
                .isEqualTo(400);
        assertThat(adm.get(CHILDREN + "?name=amara").statusCode()).isEqualTo(403);
    }

    @Test
    void anAddressThatIsWithheldConfirmsNobody() {
        var home = new org.doorstep.contract.id.AddressId("a-1");
        var open = new org.doorstep.contract.child.Address("7 Quarry Row", "AS1 2BC", null, Map.of());
        var withheld = new org.doorstep.contract.child.Address(
                "Rowan House", "AS1 9ZZ", null, Map.of(new org.doorstep.contract.id.PersonId("p-dad"), "refuge"));
        district.office().addChild(District.livingAt("c-open", "Olive", home, open));
        district.office().addChild(District.livingAt("c-hidden", "Hope", home, withheld));
        assertThat(values(ok(riz.get(CHILDREN + "?address=quarry%20row%20as1")).get("children"), "childId"))
                .containsExactly("c-open");
        assertThat(ok(riz.get(CHILDREN + "?address=rowan%20house")).get("children"))
                .isEmpty();
        assertThat(values(ok(riz.get(CHILDREN + "?name=hope")).get("children"), "childId"))
                .contains("c-hidden");
    }

    @Test
    void aNoticeIsReadOnceByTheOneItIsFor() {
        var amara = district.child("Amara", district.worker("Ana"));
        ok(riz.post(GLASS, Map.of("child", amara, "reason", "A call.")));
        var notice = StreamSupport.stream(ok(grace.get(NOTICES)).spliterator(), false)
                .filter(row -> row.path("childId").asString("").equals(amara))
                .findFirst()
                .orElseThrow();
        assertThat(notice.get("child").asString()).isEqualTo("Amara Okafor");
        var path = NOTICES + "/" + notice.get("id").asString() + "/read";
        assertThat(riz.post(path, Map.of()).statusCode()).as("not his").isEqualTo(404);
        assertThat(grace.post(path, Map.of()).statusCode()).isEqualTo(200);
        assertThat(values(ok(grace.get(NOTICES)), "id"))
                .doesNotContain(notice.get("id").asString());
    }

    static Person officer(String username, Role role) {
        return signedIn(username, username, "t-2", role);
    }

    private static Map<String, Object> coverOf(String away, String by) {
        return cover(away, by, 0, 7);
    }

    private static Map<String, Object> cover(String away, String by, int from, int until) {
        var today = LocalDate.now(clock.withZone(Day.ZONE));
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

    private static Puller pulled(String worker) {
        var puller = new Puller(district, worker);
        puller.pullsAll();
        return puller;
    }

    private static List<String> childrenOf(String worker) {
        return district.server().part(Caseload.class).childrenOf(new WorkerId(worker)).stream()
                .map(ChildId::value)
                .toList();
    }

    private static Verdict verdict(Push.Reply reply) {
        return reply.results().getFirst().verdict();
    }

    private static List<String> kinds(List<JsonNode> items) {
        return items.stream().map(item -> item.get("kind").asString()).toList();
    }

    private static List<String> held(JsonNode board, String worker) {
        return StreamSupport.stream(board.get("members").spliterator(), false)
                .filter(member -> member.get("id").asString().equals(worker))
                .flatMap(member -> values(member.get("children"), "childId").stream())
                .toList();
    }

    private static List<String> sentences(JsonNode rows) {
        return values(rows, "sentence");
    }

    private static List<String> values(Iterable<JsonNode> rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.has(field))
                .map(row -> row.get(field).asString())
                .toList();
    }

    private static long audited(String worker, String action, String child, String outcome) {
        return district.count(
                "SELECT count(*) FROM audit WHERE worker = ? AND action = ? AND child_id = ? AND outcome = ?",
                worker,
                action,
                child,
                outcome);
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Person.json(answer);
    }
}
