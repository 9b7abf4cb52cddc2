package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.doorstep.server.Tablet;
import org.doorstep.server.feed.Digest;
import org.doorstep.server.feed.Digests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A tablet proves that it holds what it should; where it does not, both it and the store are mended and it is told. */
class ConvergenceTests {
    @TempDir
    static Path data;

    static RunningServer server;
    static District district;
    static Person ana;
    static Tablet tablet;
    static int number;

    String amara;
    Ink ink;
    Shelf shelf;

    @BeforeAll
    static void start() {
        server = RunningServer.over(data);
        district = new District(server);
        ana = server.person("ana");
        district.office().addWorker(ana.worker(), "Ana", new TeamId("t-1"), List.of(Role.WORKER));
        tablet = ana.enrols("Ana's tablet");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void anaHasAChildWithThreeVisits() {
        amara = district.child("Amara", ana.worker().value());
        ink = new Ink(
                tablet.id().value() + "-" + ++number,
                ana.worker().value(),
                district.scopeVersion(ana.worker().value()));
        for (int i = 0; i < 3; i++) district.push(ink, ink.visit(amara + "-r" + i, amara, "calm"));
        shelf = new Shelf(tablet);
    }

    @Test
    void aTabletThatHoldsEverythingHasTheDigestItIsTold() {
        assertThat(shelf.pulls().get("digest").asString()).isEqualTo(shelf.digest());
        assertThat(shelf.pulls().get("digest").asString())
                .as("with nothing new")
                .isEqualTo(shelf.digest());
        var first = ink.visit(amara + "-more", amara, "first");
        district.push(ink, first);
        district.push(ink, ink.edit(amara + "-more", amara, first, "{\"summary\": \"second\"}"));
        assertThat(shelf.pulls().get("digest").asString()).isEqualTo(shelf.digest());
        assertThat(shelf.compares().get("children")).isEmpty();
        district.take(amara, ana.worker().value());
        assertThat(shelf.pulls().get("digest").asString()).as("without her").isEqualTo(shelf.digest());
    }

    @Test
    void aTabletThatLostAVisitAndKeptAStrangeOneIsToldWhatItShouldHoldAndTheOfficeHearsOfIt() {
        shelf.pulls();
        shelf.things.remove("record|" + amara + "-r1");
        shelf.things.put(
                "record|strange",
                new Shelf.Thing(
                        "record",
                        "strange",
                        amara,
                        3,
                        shelf.things.values().iterator().next().item()));
        assertThat(shelf.pulls().get("digest").asString()).isNotEqualTo(shelf.digest());

        var mended = shelf.mends("div-" + amara);
        assertThat(mended).containsEntry("wanted", 1).containsEntry("told", 1);
        assertThat(shelf.things).containsKey("record|" + amara + "-r1").doesNotContainKey("record|strange");
        assertThat(shelf.pulls().get("digest").asString()).isEqualTo(shelf.digest());

        var told = divergences("grace", Role.MANAGER).stream()
                .filter(each -> each.get("child").asString().equals(amara))
                .toList();
        assertThat(told).singleElement().satisfies(each -> {
            assertThat(each.get("where").asString()).isEqualTo("TABLET");
            assertThat(each.get("worker").asString()).isEqualTo("Ana");
            assertThat(each.get("label").asString()).isEqualTo("Ana's tablet");
            assertThat(each.get("lacking").asInt()).isEqualTo(1);
            assertThat(each.get("extra").asInt()).isEqualTo(1);
        });
        assertThat(district.count(
                        "SELECT count(*) FROM audit WHERE action = 'tablet.diverged' AND child_id = ?", amara))
                .isEqualTo(1);
    }

    @Test
    void aTabletThatStillHoldsAChildWhoIsNotHersForgetsHer() {
        shelf.pulls();
        district.take(amara, ana.worker().value());
        var kept = shelf.things.values().stream()
                .filter(each -> each.child().equals(amara))
                .toList();
        shelf.pulls();
        kept.forEach(each -> shelf.things.put(each.kind() + "|" + each.ref(), each));
        assertThat(shelf.compares().get("forget").valueStream().map(JsonNode::asString))
                .containsExactly(amara);
    }

    @Test
    void nothingOfAChildWhoIsNotHersIsToldByAsking() {
        var ben = district.worker("Ben", "t-2");
        var leo = district.child("Leo", ben);
        var bens = district.tabletOf(ben);
        district.push(bens, bens.visit("r-of-leo", leo, "Ben's words"));
        var answer = tablet.post(ApiPaths.MEND, """
                {"device": "%s", "divergenceId": "x", "afterRestore": false,
                 "found": [{"childId": "%s", "lacking": 1, "extra": 0, "unreadable": 0}],
                 "wanted": [{"childId": "%s", "kind": "record", "ref": "r-of-leo"},
                            {"childId": "%s", "kind": "record", "ref": "r-of-leo"},
                            {"childId": "%s", "kind": "poem", "ref": "r-of-leo"}]}
                """.formatted(tablet.id().value(), leo, leo, amara, amara));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Person.json(answer).get("items")).isEmpty();
        assertThat(district.count("SELECT count(*) FROM divergence WHERE child_id = ?", leo))
                .isZero();
    }

    @Test
    void aNumberInTheFeedThatTheDiskHasFlippedIsFoundAndMended() {
        shelf.pulls();
        district.jdbc()
                .sql("UPDATE feed_item SET seq = seq + 1048576 WHERE ref = ?")
                .param(amara + "-r2")
                .update();
        var fresh = new Shelf(tablet);
        assertThat(fresh.pulls().get("digest").asString()).isNotEqualTo(fresh.digest());
        fresh.mends("flip-" + amara);
        fresh.pulls();
        assertThat(fresh.things).containsKey("record|" + amara + "-r2");
        assertThat(fresh.pulls().get("digest").asString()).isEqualTo(fresh.digest());
        assertThat(divergences("adm", Role.ADMIN))
                .anyMatch(each -> each.get("where").asString().equals("STORE")
                        && each.get("child").asString().equals(amara));
        assertThat(kept()).isEqualTo(Digests.over(server.part(Digests.class).held(new ChildId(amara))));
    }

    @Test
    void wordsInTheFeedThatTheDiskHasSpoiltAreNeverToldAndComeBackFromTheHistory() throws InterruptedException {
        shelf.pulls();
        var spoilt = amara + "-r1";
        district.jdbc()
                .sql("UPDATE feed_item SET body = replace(body, 'calm', 'CALM') WHERE ref IN (?, ?)")
                .params(spoilt, amara)
                .update();
        district.jdbc()
                .sql("UPDATE feed_item SET body = '{\"half' WHERE kind = 'CHILD' AND ref = ?")
                .param(amara)
                .update();
        var fresh = new Shelf(tablet);
        fresh.pulls();
        assertThat(fresh.things).doesNotContainKey("record|" + spoilt).doesNotContainKey("child|" + amara);
        for (int i = 0; i < 300 && !fresh.things.keySet().containsAll(shelf.things.keySet()); i++) {
            Thread.sleep(100);
            fresh.pulls();
        }
        assertThat(fresh.things.keySet()).containsAll(shelf.things.keySet());
        var again = Objects.requireNonNull(fresh.things.get("record|" + spoilt));
        assertThat(again.item().at("/doc/summary").asString()).isEqualTo("calm");
        var before = Objects.requireNonNull(shelf.things.get("record|" + spoilt));
        assertThat(again.item().at("/head")).isEqualTo(before.item().at("/head"));
        assertThat(fresh.pulls().get("digest").asString()).isEqualTo(fresh.digest());
        assertThat(divergences("adm", Role.ADMIN))
                .anyMatch(each -> each.get("where").asString().equals("STORE")
                        && each.get("child").asString().equals(amara));
    }

    @Test
    void whatIsNoComparisonIsRefusedWithASentence() {
        for (var body : List.of(
                "{}",
                "[]",
                "null",
                "{\"device\": \"d-other\", \"cursor\": \"\", \"digests\": {}}",
                "{\"device\": \"" + tablet.id().value() + "\", \"cursor\": \"\"}"))
            assertThat(tablet.post(ApiPaths.COMPARE, body).statusCode())
                    .as(body)
                    .isEqualTo(400);
        var withAHole = "{\"device\": \"" + tablet.id().value()
                + "\", \"divergenceId\": \"x\", \"afterRestore\": false, \"found\": [null], \"wanted\": [null]}";
        assertThat(tablet.post(ApiPaths.MEND, withAHole).statusCode()).isEqualTo(400);
        assertThat(ana.get(ApiPaths.OFFICE + "/divergences").statusCode()).isEqualTo(403);
    }

    private Digest kept() {
        return server.part(Digests.class)
                .ofEach(List.of(new ChildId(amara)))
                .getOrDefault(new ChildId(amara), Digest.NONE);
    }

    private static List<JsonNode> divergences(String who, Role role) {
        var person = server.person(who, role);
        district.office().addWorker(person.worker(), who, new TeamId("t-1"), List.of(role));
        var answer = person.get(ApiPaths.OFFICE + "/divergences");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Person.json(answer).valueStream().toList();
    }
}
