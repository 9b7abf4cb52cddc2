package org.doorstep.server.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.server.visits.Authority.ANA;
import static org.doorstep.server.visits.Authority.BEN;
import static org.doorstep.server.visits.Authority.RIZ;
import static org.doorstep.server.visits.Authority.nobodyHome;
import static org.doorstep.server.visits.Authority.seenAlone;
import static org.doorstep.server.visits.Authority.today;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.child.LastVisit;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.Change;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The office's questions over real HTTP, asked by people with real sign-ins. */
class OfficeTests {
    private static final String VISITS = "/api/v1/office/visits";
    private static final String TEAMS = "/api/v1/office/teams";

    @TempDir
    private static Path data;

    private static RunningServer server;
    private static Authority authority;
    private static Person grace;
    private static Person ana;
    private static Person adm;

    private ChildId amara;
    private Change seen;

    @BeforeAll
    static void start() {
        server = RunningServer.over(data);
        authority = Authority.in(server);
        grace = server.person("grace", Role.MANAGER);
        ana = server.person("ana", Role.WORKER);
        adm = server.person("adm", Role.ADMIN);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void amaraWasSeenTenDaysAgo() {
        amara = authority.knows("Amara", Cohort.CLA, ANA);
        var doc = seenAlone(Cohort.CLA, 10);
        doc.put("quotes", Map.of("q1", Map.of("words", "I like the dog.", "how", "SAID", "heardBy", "Ana Reid")));
        doc.put("somethingNewer", Map.of("kept", true));
        seen = authority.change(amara, ANA, 10, doc);
        authority.received(seen);
    }

    @Test
    void theManagerSeesTheVisitWithWhenItWasCapturedAndReceived() {
        var row = row(grace.get(VISITS + "?worker=w-ana&limit=200"), seen);

        assertThat(row.get("child").asString()).isEqualTo("Amara Danso");
        assertThat(row.get("worker").asString()).isEqualTo("Ana Reid");
        assertThat(row.get("outcome").asString()).isEqualTo("TOOK_PLACE");
        assertThat(row.get("seen").asBoolean()).isTrue();
        assertThat(row.get("alone").asBoolean()).isTrue();
        assertThat(row.get("capturedAt").asString()).isEqualTo(seen.capturedAt().toString());
        assertThat(row.get("receivedAt").asString()).isEqualTo(seen.sealedAt().toString());
    }

    @Test
    void whatWasBegunAndNotFinishedIsReadAsSuchAndCountsNowhere() {
        var due = authority.dutiesTold(amara);
        var visit = seenAlone(Cohort.CLA, 1);
        visit.put("summary", "half a sentence");
        var begun = authority.begun(amara, ANA, 1, visit);
        authority.received(begun);

        var row = row(grace.get(VISITS + "?worker=w-ana&limit=200"), begun);
        assertThat(row.get("outcome").asString()).isEqualTo("UNFINISHED");
        assertThat(row.get("seen").asBoolean()).as("nobody stood by it").isFalse();
        var detail = Person.json(grace.get(VISITS + "/" + begun.recordId()));
        assertThat(detail.at("/doc/summary").asString()).isEqualTo("half a sentence");
        assertThat(detail.at("/doc/contactId").asString()).isEqualTo("k-3");
        assertThat(authority.dutiesTold(amara)).isEqualTo(due);
        assertThat(authority.cardTold(amara).lastVisit())
                .isEqualTo(new LastVisit(Authority.today().minusDays(10), "Ana Reid", true, true));
    }

    @Test
    void theRecordOpensWithItsDocumentItsHistoryAndHowWrongTheClockWas() {
        var detail = Person.json(grace.get(VISITS + "/" + seen.recordId()));

        assertThat(detail.at("/doc/quotes/q1/words").asString()).isEqualTo("I like the dog.");
        assertThat(detail.at("/doc/somethingNewer/kept").asBoolean()).isTrue();
        assertThat(detail.at("/history/0/author").asString()).isEqualTo("Ana Reid");
        assertThat(detail.at("/history/0/sealedAt").asString())
                .isEqualTo(seen.sealedAt().toString());
        assertThat(detail.get("revision").asInt()).isEqualTo(1);
    }

    @Test
    void aChildOfAnotherTeamLooksExactlyLikeOneThatDoesNotExist() {
        var tariq = authority.knows("Tariq", Cohort.CIN, RIZ);
        var elsewhere = authority.change(tariq, RIZ, 2, seenAlone(Cohort.CIN, 2));
        authority.received(elsewhere);

        var outOfScope = grace.get(VISITS + "/" + elsewhere.recordId());
        var absent = grace.get(VISITS + "/r-nobody");

        assertThat(outOfScope.statusCode()).isEqualTo(404);
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(outOfScope.body())
                .isEqualTo(
                        absent.body().replace("r-nobody", elsewhere.recordId().value()));
        assertThat(records(grace.get(VISITS + "?limit=200")))
                .doesNotContain(elsewhere.recordId().value());
        assertThat(grace.get(TEAMS + "/t-rise/today").statusCode()).isEqualTo(404);
        assertThat(grace.get(VISITS + "?team=t-rise").statusCode()).isEqualTo(404);
    }

    @Test
    void aWorkerSeesHerOwnChildrenAndNoColleagues() {
        var leo = authority.knows("Leo", Cohort.CP, BEN);
        var bens = authority.change(leo, BEN, 1, seenAlone(Cohort.CP, 1));
        authority.received(bens);

        assertThat(records(ana.get(VISITS + "?limit=200")))
                .contains(seen.recordId().value())
                .doesNotContain(bens.recordId().value());
        assertThat(ana.get(VISITS + "/" + bens.recordId()).statusCode()).isEqualTo(404);
        assertThat(workers(ana)).containsExactly("w-ana");
    }

    @Test
    void anAdministratorIsToldInASentenceThatShowingChildrenIsNotHers() {
        for (var path : List.of(VISITS, VISITS + "/" + seen.recordId(), TEAMS, TEAMS + "/t-scp1/today")) {
            var answer = adm.get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(Person.json(answer).get("type").asString()).isEqualTo("urn:doorstep:not-allowed");
            assertThat(answer.body()).contains("Ask a manager").doesNotContain("Amara");
        }
    }

    @Test
    void visitsAreFilteredByTheDayTheyHappenedAndComeNewestReceivedFirst() {
        var later = authority.change(amara, ANA, 4, nobodyHome(Cohort.CLA, 4));
        authority.received(later);

        var day = today().minusDays(4);
        assertThat(records(grace.get(VISITS + "?from=" + day + "&to=" + day + "&limit=200")))
                .contains(later.recordId().value())
                .doesNotContain(seen.recordId().value());
        var all = records(grace.get(VISITS + "?limit=200"));
        assertThat(all)
                .containsSubsequence(later.recordId().value(), seen.recordId().value());
        assertThat(records(grace.get(VISITS + "?offset=1&limit=1"))).containsExactly(all.get(1));
        assertThat(row(grace.get(VISITS + "?limit=200"), later).get("outcome").asString())
                .isEqualTo("NO_ONE_HOME");
    }

    @Test
    void inTheMorningNoNumberStandsAloneAndEachOpensToItsChildren() {
        var overdue = authority.knows("Omar", Cohort.CP, BEN);
        var dueSoon = authority.knows("Daisy", Cohort.CP, BEN);
        var fresh = authority.knows("Fay", Cohort.CLA, BEN);
        authority.received(
                authority.change(overdue, BEN, 40, seenAlone(Cohort.CP, 40)),
                authority.change(dueSoon, BEN, 8, seenAlone(Cohort.CP, 8)),
                authority.change(fresh, BEN, 1, seenAlone(Cohort.CLA, 1)));

        var today = Person.json(grace.get(TEAMS + "/t-scp1/today"));
        var ben = stream(today.get("workers"))
                .filter(w -> w.get("worker").asString().equals("w-ben"))
                .findFirst()
                .orElseThrow();
        var names = stream(ben.get("due")).map(d -> d.get("child").asString()).toList();

        assertThat(names).startsWith("Omar Danso").contains("Daisy Danso").doesNotContain("Fay Danso");
        assertThat(ben.get("overdue").asInt() + ben.get("dueThisWeek").asInt()).isEqualTo(names.size());
        assertThat(ben.get("visited30Days").asInt()).isPositive();
        assertThat(ben.has("alone30Days")).isTrue();
        assertThat(ben.has("views30Days")).isTrue();
        assertThat(today.get("children").asInt())
                .isGreaterThanOrEqualTo(ben.get("children").asInt());
    }

    @Test
    void everyReadAndEveryRefusalIsWrittenDown() {
        grace.get(VISITS + "/" + seen.recordId());
        adm.get(VISITS);

        assertThat(audited("w-grace", "visit.read", "DONE")).isPositive();
        assertThat(audited("w-adm", "visits.list", "REFUSED")).isPositive();
    }

    private static long audited(String worker, String action, String outcome) {
        return authority
                .jdbc()
                .sql("SELECT count(*) FROM audit WHERE worker = ? AND action = ? AND outcome = ?")
                .params(worker, action, outcome)
                .query(Long.class)
                .single();
    }

    private static List<String> workers(Person person) {
        return stream(Person.json(person.get(TEAMS + "/t-scp1/today")).get("workers"))
                .map(w -> w.get("worker").asString())
                .toList();
    }

    private static List<String> records(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return stream(Person.json(answer).get("rows"))
                .map(r -> r.get("recordId").asString())
                .toList();
    }

    private static JsonNode row(HttpResponse<String> answer, Change change) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return stream(Person.json(answer).get("rows"))
                .filter(r ->
                        r.get("recordId").asString().equals(change.recordId().value()))
                .findFirst()
                .orElseThrow();
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
