package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.contract.sync.Verdict.APPLIED;
import static org.doorstep.contract.sync.Verdict.CONFLICTED;
import static org.doorstep.contract.sync.Verdict.DUPLICATE;
import static org.doorstep.contract.sync.Verdict.HELD;
import static org.doorstep.contract.sync.Verdict.MERGED;

import java.nio.file.Path;
import java.util.List;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.sync.Push;
import org.doorstep.contract.sync.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class IntakeTests {
    @TempDir
    static Path data;

    static District district;

    @BeforeAll
    static void start() {
        district = new District(data);
    }

    @AfterAll
    static void stop() {
        district.close();
    }

    @Test
    void aVisitThatComesInIsTheRecordsHeadAndReachesHerOtherTablet() {
        var ana = district.worker("Ana");
        var amara = district.child("Amara", ana);
        var tablet = district.tabletOf(ana);
        var visit = tablet.visit("r-first", amara, "calm");

        var result = only(district.push(tablet, visit));

        assertThat(result.verdict()).isEqualTo(APPLIED);
        assertThat(result.revision()).isEqualTo(1);
        assertThat(result.head()).hasToString(Ink.idOf(visit));
        assertThat(result.hash()).isEqualTo(Ink.hashOf(visit));
        var item = record(district.pulls(ana), "r-first");
        assertThat(item.at("/doc/summary").asString()).isEqualTo("calm");
        assertThat(item.get("author").asString()).isEqualTo("Ana");
        assertThat(item.at("/doc/moodOfANewerTablet/face").asInt())
                .as("a field this server does not know")
                .isEqualTo(3);
    }

    @Test
    void theSameBytesAgainChangeNothingAndGetTheFirstResultAgain() {
        var ana = district.worker("Ana");
        var amara = district.child("Amara", ana);
        var tablet = district.tabletOf(ana);
        var visit = tablet.visit("r-again", amara, "calm");
        var first = only(district.push(tablet, visit));
        var before = record(district.pulls(ana), "r-again");

        var again = district.push(tablet, visit, visit).results();

        assertThat(again).allSatisfy(result -> {
            assertThat(result.verdict()).isEqualTo(DUPLICATE);
            assertThat(result.revision()).isEqualTo(first.revision());
            assertThat(result.head()).isEqualTo(first.head());
        });
        assertThat(record(district.pulls(ana), "r-again")).isEqualTo(before);
        assertThat(district.count("SELECT count(*) FROM change WHERE hash = ?", first.hash()))
                .isEqualTo(1);
    }

    @Test
    void changesThatArriveInTheWrongOrderLandByThemselvesEachOnce() {
        var ana = district.worker("Ana");
        var amara = district.child("Amara", ana);
        var tablet = district.tabletOf(ana);
        var one = tablet.visit("r-order", amara, "one");
        var two = tablet.edit("r-order", amara, one, "{\"summary\": \"two\", \"analysis\": \"settling\"}");
        var three = tablet.edit("r-order", amara, two, "{\"summary\": \"three\"}");
        var four = tablet.edit("r-order", amara, three, "{\"analysis\": null}");

        assertThat(verdicts(district.push(tablet, four, three, two))).containsOnly(HELD);
        assertThat(only(district.push(tablet, one)).verdict()).isEqualTo(APPLIED);

        var history = district.server().part(ChangeLog.class).history(new RecordId("r-order"));
        assertThat(history)
                .extracting(entry -> entry.changeId().value())
                .containsExactly(Ink.idOf(one), Ink.idOf(two), Ink.idOf(three), Ink.idOf(four));
        assertThat(history).extracting(ChangeLog.Entry::revision).containsExactly(1L, 2L, 3L, 4L);
        assertThat(history.getLast().doc().get("summary").asString()).isEqualTo("three");
        assertThat(history.getLast().doc().has("analysis")).isFalse();
        assertThat(history.get(1).doc().get("analysis").asString()).isEqualTo("settling");
        var late = only(district.push(tablet, three));
        assertThat(late.verdict()).isEqualTo(DUPLICATE);
        assertThat(late.revision()).as("told that it landed after all").isEqualTo(3);
    }

    @Test
    void aBaseThatNeverCameIsHeldAndNotGuessed() {
        var ana = district.worker("Ana");
        var amara = district.child("Amara", ana);
        var tablet = district.tabletOf(ana);
        district.push(tablet, tablet.visit("r-base", amara, "one"));
        var edit = tablet.editOfHead("r-base", amara, "nobody-knows-this", "{\"summary\": \"two\"}");
        assertThat(only(district.push(tablet, edit)).verdict()).isEqualTo(HELD);
        assertThat(record(district.pulls(ana), "r-base").at("/doc/summary").asString())
                .isEqualTo("one");
    }

    @Test
    void anEditOfAStateThatIsNoLongerTheHeadIsMergedAndOverwritesNothing() {
        var ana = district.worker("Ana");
        var riz = district.worker("Riz", "t-2");
        var amara = district.child("Amara", ana, riz);
        var anas = district.tabletOf(ana);
        var rizs = district.tabletOf(riz);
        var visit = anas.visit("r-both", amara, "one");
        district.push(anas, visit);
        var hers = anas.edit("r-both", amara, visit, "{\"summary\": \"Ana's\"}");
        var his = rizs.editOfHead("r-both", amara, Ink.idOf(visit), "{\"summary\": \"Riz's\"}");
        var onHis = rizs.edit("r-both", amara, his, "{\"analysis\": \"more of Riz\"}");

        assertThat(only(district.push(anas, hers)).verdict()).isEqualTo(APPLIED);
        assertThat(verdicts(district.push(rizs, his, onHis))).containsExactly(CONFLICTED, MERGED);

        assertThat(record(district.pulls(ana), "r-both").at("/doc/analysis").asString())
                .isEqualTo("more of Riz");
        assertThat(record(district.pulls(ana), "r-both")
                        .at("/conflicts")
                        .get("/summary")
                        .get("alternatives"))
                .hasSize(2);
        assertThat(district.server()
                        .part(Branches.class)
                        .find(Ink.idOf(onHis))
                        .orElseThrow()
                        .document()
                        .get("summary")
                        .asString())
                .as("his branch goes on without her")
                .isEqualTo("Riz's");
    }

    @Test
    void aWrongClockOrdersNothingAndRefusesNothing() {
        var ana = district.worker("Ana");
        var amara = district.child("Amara", ana);
        var tablet = district.tabletOf(ana);
        var future =
                tablet.visit("r-clock", amara, "from 2099", change -> change.put("sealedAt", "2099-01-01T00:00:00Z"));
        var past = tablet.seal(
                "r-clock",
                amara,
                change -> change.put("sealedAt", "1970-01-02T00:00:00Z")
                        .set("base", District.json("{\"own\": \"" + Ink.idOf(future) + "\"}"))
                        .asObject()
                        .set("patch", District.json("{\"summary\": \"from 1970\"}")));
        assertThat(verdicts(district.push(tablet, future, past))).containsExactly(APPLIED, APPLIED);
        assertThat(record(district.pulls(ana), "r-clock").at("/doc/summary").asString())
                .isEqualTo("from 1970");
    }

    @Test
    void aGapInTheChainIsTold() {
        var ana = district.worker("Ana");
        var amara = district.child("Amara", ana);
        var tablet = district.tabletOf(ana);
        tablet.blots();
        var second = tablet.visit("r-2", amara, "two");
        var third = tablet.visit("r-3", amara, "three");
        tablet.blots();
        tablet.blots();
        var sixth = tablet.visit("r-6", amara, "six");
        var state = district.push(tablet, sixth, second, third, second).device();
        assertThat(state.received()).isEqualTo(3);
        assertThat(state.missing()).containsExactly(1L, 4L, 5L);
    }

    @Test
    void aTabletRestoredFromACopyLosesNothingAndIsTold() {
        var ana = district.worker("Ana");
        var amara = district.child("Amara", ana);
        var tablet = district.tabletOf(ana);
        var copy = new Ink(tablet.device(), ana, district.scopeVersion(ana));
        var one = tablet.visit("r-copy-1", amara, "one");
        var other = copy.visit("r-copy-2", amara, "other");
        var before = district.push(tablet, one);
        assertThat(before.device().forked()).isNull();
        var reply = district.push(tablet, other);
        assertThat(verdicts(reply)).containsExactly(APPLIED);
        assertThat(reply.device().forked()).isTrue();
        assertThat(district.push(tablet, other).device().forked())
                .as("when that answer was lost")
                .isTrue();
    }

    @Test
    void whatSheWroteWhileTheChildWasHersMergesThoughTheChildHasMoved() {
        var ana = district.worker("Ana");
        var ben = district.worker("Ben");
        var amara = district.child("Amara", ana);
        var tablet = district.tabletOf(ana);
        var visit = tablet.visit("r-moved", amara, "written before the move");
        district.give(amara, ben);

        assertThat(only(district.push(tablet, visit)).verdict()).isEqualTo(APPLIED);

        assertThat(record(district.pulls(ben), "r-moved").at("/doc/summary").asString())
                .isEqualTo("written before the move");
        assertThat(district.pulls(ana))
                .noneMatch(item -> item.path("recordId").asString("").equals("r-moved"));
    }

    @Test
    void everyPushHasNumbersInTheReceiptLog() {
        var ana = district.worker("Ana");
        var amara = district.child("Amara", ana);
        var tablet = district.tabletOf(ana);
        var first = district.push(tablet, tablet.visit("r-a", amara, "a"), tablet.visit("r-b", amara, "b"));
        var second = district.push(tablet, tablet.visit("r-c", amara, "c"));
        assertThat(first.receipt().seq().get(1) - first.receipt().seq().get(0)).isEqualTo(1);
        assertThat(second.receipt().seq())
                .containsExactly(
                        first.receipt().seq().get(1) + 1, first.receipt().seq().get(1) + 1);
    }

    static Push.Result only(Push.Reply reply) {
        assertThat(reply.results()).hasSize(1);
        return reply.results().getFirst();
    }

    static List<Verdict> verdicts(Push.Reply reply) {
        return reply.results().stream().map(Push.Result::verdict).toList();
    }

    static JsonNode record(List<JsonNode> items, String record) {
        return items.stream()
                .filter(item -> item.path("recordId").asString("").equals(record))
                .reduce((before, after) -> after)
                .orElseThrow();
    }
}
