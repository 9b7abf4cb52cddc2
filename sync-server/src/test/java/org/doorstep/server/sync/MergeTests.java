package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.contract.sync.Verdict.APPLIED;
import static org.doorstep.contract.sync.Verdict.CONFLICTED;
import static org.doorstep.contract.sync.Verdict.DUPLICATE;
import static org.doorstep.contract.sync.Verdict.MERGED;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.doorstep.contract.sync.Push;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Ana and Riz hold Amara, and write about the same visit without a signal. */
class MergeTests {
    @TempDir
    private static Path data;

    private static District district;
    private static int records;

    private String ana;
    private String riz;
    private String amara;
    private String record;
    private Ink anas;
    private Ink rizs;
    private String visit;

    @BeforeAll
    static void open() {
        district = new District(data);
    }

    @AfterAll
    static void close() {
        district.close();
    }

    @BeforeEach
    void bothHaveTheVisit() {
        ana = district.worker("Ana");
        riz = district.worker("Riz", "t-2");
        amara = district.child("Amara", ana, riz);
        record = "r-merge-" + ++records;
        anas = district.tabletOf(ana);
        rizs = district.tabletOf(riz);
        visit = anas.visit(record, amara, "calm");
        district.push(anas, visit);
    }

    @Test
    void whatOnlyOneChangedIsMergedAndTheOtherIsTold() {
        district.push(anas, anas.edit(record, amara, visit, "{\"analysis\": \"settling\"}"));
        var his = district.push(rizs, rizs.editOfHead(record, amara, Ink.idOf(visit), "{\"summary\": \"very calm\"}"));

        assertThat(only(his).verdict()).isEqualTo(MERGED);
        assertThat(only(his).revision()).isEqualTo(3);
        assertThat(shown().at("/doc/summary").asString()).isEqualTo("very calm");
        assertThat(shown().at("/doc/analysis").asString()).isEqualTo("settling");
        assertThat(shown().at("/doc/moodOfANewerTablet/face").asInt()).isEqualTo(3);
        assertThat(shown().has("conflicts")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bothWordsAreKeptWhoeverComesBackFirst(boolean anaFirst) {
        var hers = anas.edit(
                record,
                amara,
                visit,
                "{\"summary\": \"Ana's\", \"seen\": {\"alone\": {\"outcome\": \"CHILD_REFUSED\"}}}");
        var his = rizs.editOfHead(record, amara, Ink.idOf(visit), "{\"summary\": \"Riz's\"}");
        var first = anaFirst ? district.push(anas, hers) : district.push(rizs, his);
        var second = anaFirst ? district.push(rizs, his) : district.push(anas, hers);

        assertThat(only(first).verdict()).isEqualTo(APPLIED);
        assertThat(only(second).verdict()).isEqualTo(CONFLICTED);
        assertThat(only(second).conflicts()).containsExactly("/summary");
        var conflict = shown().at("/conflicts").get("/summary");
        assertThat(conflict.get("kind").asString()).isEqualTo("NARRATIVE");
        assertThat(conflict.get("before").asString()).isEqualTo("calm");
        assertThat(said(conflict)).containsExactlyInAnyOrder("Ana: Ana's", "Riz: Riz's");
        assertThat(shown().at("/doc/seen/alone/outcome").asString()).isEqualTo("CHILD_REFUSED");
        assertThat(noticesOf(ana)).anyMatch(sentence -> sentence.contains("You and Riz"));
        assertThat(noticesOf(riz)).anyMatch(sentence -> sentence.contains("You and Ana"));
    }

    @Test
    void theMoreProtectiveFlagShowsUntilSheDecidesAndTheLosingValueStays() {
        var hers = anas.edit(record, amara, visit, "{\"bedroom\": {\"outcome\": \"YES\"}}");
        var his = rizs.editOfHead(record, amara, Ink.idOf(visit), "{\"bedroom\": {\"outcome\": \"NO\"}}");
        district.push(rizs, his);
        district.push(anas, hers);
        assertThat(shown().at("/doc/bedroom/outcome").asString()).isEqualTo("NO");

        var decision = anas.editOfHead(
                record,
                amara,
                head(),
                "{}",
                change -> change.set(
                        "resolves",
                        District.json(
                                "{\"/bedroom\": {\"value\": {\"outcome\": \"YES\"}, \"why\": \"We both looked again\"}}")));
        assertThat(only(district.push(anas, decision)).verdict()).isEqualTo(APPLIED);
        assertThat(shown().at("/doc/bedroom/outcome").asString()).isEqualTo("YES");
        assertThat(shown().has("conflicts")).isFalse();
        assertThat(noticesOf(riz)).anyMatch(sentence -> sentence.contains("Ana has decided"));
        assertThat(district.count("SELECT count(*) FROM dispute WHERE record_id = ?", record))
                .isZero();
        var history = district.server().part(ChangeLog.class).history(new org.doorstep.contract.id.RecordId(record));
        assertThat(history).hasSize(4);
        assertThat(district.jdbc()
                        .sql("SELECT sealed FROM change WHERE change_id = ?")
                        .param(Ink.idOf(his))
                        .query(String.class)
                        .single())
                .isEqualTo(his);
    }

    @Test
    void herBranchGoesOnAndIsNeverWhatTheServerMadeOfIt() {
        var his = rizs.editOfHead(record, amara, Ink.idOf(visit), "{\"summary\": \"Riz's\"}");
        var hers = anas.edit(record, amara, visit, "{\"analysis\": \"settling\"}");
        var hersAgain = anas.edit(record, amara, hers, "{\"summary\": \"Ana's\"}");
        district.push(rizs, his);
        var reply = district.push(anas, hers, hersAgain);

        assertThat(reply.results()).extracting(Push.Result::verdict).containsExactly(MERGED, CONFLICTED);
        assertThat(said(shown().at("/conflicts").get("/summary")))
                .containsExactlyInAnyOrder("Ana: Ana's", "Riz: Riz's");
    }

    @Test
    void partsOutOfOrderWaitAndThenMerge() {
        var his = rizs.editOfHead(record, amara, Ink.idOf(visit), "{\"summary\": \"Riz's\"}");
        var hers = anas.edit(record, amara, visit, "{\"analysis\": \"settling\"}");
        var hersAgain = anas.edit(record, amara, hers, "{\"observation\": \"warm kitchen\"}");
        district.push(anas, hersAgain);
        district.push(rizs, his);
        district.push(anas, hers);
        assertThat(shown().at("/doc/summary").asString()).isEqualTo("Riz's");
        assertThat(shown().at("/doc/observation").asString()).isEqualTo("warm kitchen");
        assertThat(only(district.push(anas, hersAgain)).verdict()).isEqualTo(DUPLICATE);
        assertThat(only(district.push(anas, hersAgain)).revision()).isEqualTo(4);
    }

    @Test
    void whatWasToldAboutAConflictIsToldAgainWhenTheAnswerWasLost() {
        district.push(anas, anas.edit(record, amara, visit, "{\"summary\": \"Ana's\"}"));
        var his = rizs.editOfHead(record, amara, Ink.idOf(visit), "{\"summary\": \"Riz's\"}");
        district.push(rizs, his);
        var again = only(district.push(rizs, his));
        assertThat(again.verdict()).isEqualTo(DUPLICATE);
        assertThat(again.conflicts()).containsExactly("/summary");
    }

    @Test
    void aDecisionAboutSomethingThatIsNoLeafIsParkedAndChangesNothing() {
        var odd = anas.editOfHead(
                record,
                amara,
                Ink.idOf(visit),
                "{}",
                change -> change.set("resolves", District.json("{\"/quotes\": {\"why\": \"all of them\"}}")));
        assertThat(only(district.push(anas, odd)).verdict()).isEqualTo(org.doorstep.contract.sync.Verdict.QUARANTINED);
        assertThat(shown().at("/doc/quotes/q1/words").asString()).isEqualTo("I like my new room");
    }

    private JsonNode shown() {
        return district.pulls(ana).stream()
                .filter(item -> item.path("recordId").asString("").equals(record))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private String head() {
        return shown().get("head").asString();
    }

    private static List<String> said(JsonNode conflict) {
        return StreamSupport.stream(conflict.get("alternatives").spliterator(), false)
                .map(ObjectNode.class::cast)
                .map(each ->
                        each.get("name").asString() + ": " + each.get("value").asString())
                .toList();
    }

    private static List<String> noticesOf(String worker) {
        return district.pulls(worker).stream()
                .filter(item -> item.path("kind").asString("").equals("notice"))
                .map(item -> item.get("sentence").asString())
                .toList();
    }

    private static Push.Result only(Push.Reply reply) {
        assertThat(reply.results()).hasSize(1);
        return reply.results().getFirst();
    }
}
