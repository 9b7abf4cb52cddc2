package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.contract.sync.Verdict.APPLIED;
import static org.doorstep.contract.sync.Verdict.CONFLICTED;
import static org.doorstep.contract.sync.Verdict.DUPLICATE;
import static org.doorstep.contract.sync.Verdict.HELD;
import static org.doorstep.contract.sync.Verdict.QUARANTINED;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.Pull;
import org.doorstep.contract.sync.Push;
import org.doorstep.contract.sync.QuarantineReason;
import org.doorstep.contract.sync.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What comparable systems lost data over, one test for each lesson that the server answers for; {@code docs/lessons.md}
 * lists all fifteen. Lessons 1, 3, 10, 11 and 12 are the tablet's and stand in {@code frontend/test/lessons.test.ts}.
 */
class LessonsTests {
    @TempDir
    private static Path data;

    private static District district;
    private static int records;

    private String ana;
    private String ben;
    private String amara;
    private String record;
    private Ink anas;
    private Ink bens;

    @BeforeAll
    static void open() {
        district = new District(data);
    }

    @AfterAll
    static void close() {
        district.close();
    }

    @BeforeEach
    void bothHoldAmara() {
        ana = district.worker("Ana");
        ben = district.worker("Ben", "t-2");
        amara = district.child("Amara", ana, ben);
        anas = district.tabletOf(ana);
        bens = district.tabletOf(ben);
        record = "r-lesson-" + ++records;
    }

    /** A transferred case must not lose the writing (Aam A5, cht-core PR 7709). */
    @Test
    void lesson2LosingAccessIsNotLosingTheWriting() {
        var whileHers = anas.visit(record, amara, "written while she was hers");
        district.take(amara, ana);
        var after = anas.under(district.scopeVersion(ana)).visit(record + "-after", amara, "written after");
        var reply = district.push(anas, whileHers, after);

        assertThat(reply.results()).extracting(Push.Result::verdict).containsExactly(APPLIED, QUARANTINED);
        assertThat(reply.results().getLast().reason()).isEqualTo(QuarantineReason.OUT_OF_SCOPE);
        assertThat(shownTo(ben).at("/doc/summary").asString()).isEqualTo("written while she was hers");
        assertThat(sealed(after)).as("kept for a manager").isEqualTo(after);
        assertThat(district.pulls(ana).toString())
                .as("and shown to her no more")
                .doesNotContain(record + "\"");
    }

    /** One submission became ten (formhub 678); the same id with other content (ODK Central 409.1). */
    @Test
    void lesson4TheSameBytesAreOneChangeAndOtherBytesUnderItsNameAreToldApart() {
        var visit = anas.visit(record, amara, "calm");
        for (int again = 0; again < 10; again++) district.push(anas, visit);
        assertThat(district.count("SELECT count(*) FROM change WHERE record_id = ?", record))
                .isEqualTo(1);
        assertThat(verdictOf(district.push(anas, visit))).isEqualTo(DUPLICATE);

        var impostor = anas.visit(record + "-other", amara, "other", change -> change.put("changeId", Ink.idOf(visit)));
        assertThat(district.push(anas, impostor).results().getFirst().reason()).isEqualTo(QuarantineReason.ID_REUSED);
        assertThat(shownTo(ana).at("/doc/summary").asString()).isEqualTo("calm");
    }

    /** A clean-looking chain that hides an interleaved foreign update (ODK Central 669, 698, 805). */
    @Test
    void lesson5EveryChangeNamesWhatItBuildsOnAndPartsOutOfOrderWait() {
        var visit = anas.visit(record, amara, "one");
        var second = anas.edit(record, amara, visit, "{\"analysis\": \"two\"}");
        var third = anas.edit(record, amara, second, "{\"summary\": \"three\"}");
        district.push(anas, visit);
        assertThat(verdictOf(district.push(anas, third))).isEqualTo(HELD);
        district.push(bens, bens.editOfHead(record, amara, Ink.idOf(visit), "{\"summary\": \"Ben's\"}"));
        district.push(anas, second);

        assertThat(shownTo(ana).at("/doc/analysis").asString()).isEqualTo("two");
        assertThat(shownTo(ana).at("/conflicts").propertyNames())
                .as("Ben's edit in between is seen though her own chain has no gap")
                .containsExactly("/summary");
    }

    /** Seen alone: false was silently shown over true (our own measurement of a CouchDB-type winner). */
    @Test
    void lesson6ASafeguardingAnswerIsNeverSettledByArrival() {
        for (boolean anaFirst : new boolean[] {true, false}) {
            record = "r-lesson-" + ++records;
            var visit = anas.visit(record, amara, "calm");
            district.push(anas, visit);
            var alone = anas.edit(
                    record, amara, visit, "{\"seen\": {\"alone\": {\"outcome\": \"ALONE\"}}, \"summary\": \"hers\"}");
            var refused = bens.editOfHead(
                    record,
                    amara,
                    Ink.idOf(visit),
                    "{\"seen\": {\"alone\": {\"outcome\": \"UNABLE\", \"because\": \"OTHER\"}}}");
            var edited = anas.edit(record, amara, alone, "{\"seen\": {\"alone\": {\"outcome\": \"CHILD_REFUSED\"}}}");
            if (anaFirst) district.push(anas, alone, edited);
            district.push(bens, refused);
            if (!anaFirst) district.push(anas, alone, edited);
            assertThat(shownTo(ana).at("/doc/seen/alone/outcome").asString()).isEqualTo("UNABLE");
            assertThat(shownTo(ana).at("/conflicts").get("/seen").get("alternatives"))
                    .hasSize(2);
        }
    }

    /** "Where did my text go?" (Standard Notes 750, HospitalRun 466). */
    @Test
    void lesson7BothAreToldInWordsAndSeeWhatTheOtherWrote() {
        var visit = anas.visit(record, amara, "calm");
        district.push(anas, visit);
        district.push(bens, bens.editOfHead(record, amara, Ink.idOf(visit), "{\"summary\": \"Ben's words\"}"));
        var hers = district.push(anas, anas.edit(record, amara, visit, "{\"summary\": \"Ana's words\"}"));

        assertThat(verdictOf(hers)).isEqualTo(CONFLICTED);
        for (var person : List.of(ana, ben)) {
            assertThat(noticesOf(person)).anyMatch(words -> words.contains("said different things"));
            assertThat(shownTo(person).at("/conflicts").toString()).contains("Ana's words", "Ben's words", "calm");
        }
    }

    /** "We want to architect away from conflicts" (CHT documentation). */
    @Test
    void lesson8AVisitIsAnEventAndEveryLaterWordIsAnEventBesideIt() {
        var visit = anas.visit(record, amara, "calm");
        district.push(anas, visit);
        district.push(anas, anas.edit(record, amara, visit, "{\"summary\": \"calmer\"}"));
        var history = district.server().part(ChangeLog.class).history(new RecordId(record));
        assertThat(history)
                .extracting(entry -> entry.doc().get("summary").asString())
                .containsExactly("calm", "calmer");
        assertThat(sealed(visit)).as("the first bytes are what they were").isEqualTo(visit);
    }

    /** One bad record stopped the queue (CommCare 1807, PowerSync native 15, Enketo 1226). */
    @Test
    void lesson9OneBadRecordBlocksNoOther() {
        var good = anas.visit(record, amara, "good");
        var bad = anas.visit(record + "-bad", amara, "x".repeat(30_000));
        var better = anas.visit(record + "-better", amara, "better");
        var reply = district.push(anas, "this is no change", bad, good, better);
        assertThat(reply.results())
                .extracting(Push.Result::verdict)
                .containsExactly(QUARANTINED, QUARANTINED, APPLIED, APPLIED);
        assertThat(reply.results().getFirst().sentence()).as("why, in words").endsWith(".");
        assertThat(noticesOf(ana)).hasSizeGreaterThanOrEqualTo(2);
    }

    /** A drifting clock refused or reordered work (cht-core 3495, 6284; Actual refuses more than five minutes). */
    @Test
    void lesson13AWrongClockRefusesNothingAndOrdersNothing() {
        var early = anas.visit(record, amara, "first", change -> change.put("sealedAt", "2031-01-01T00:00:00.000Z"));
        var late = anas.edit(record, amara, early, "{\"summary\": \"second\"}");
        var reply = district.push(anas, early, late);
        assertThat(reply.results()).extracting(Push.Result::verdict).containsOnly(APPLIED);
        assertThat(shownTo(ana).at("/doc/summary").asString()).isEqualTo("second");
        assertThat(shownTo(ana).get("receivedAt").asString())
                .as("the server's own time stands beside it")
                .doesNotStartWith("2031");
    }

    /** A checkpoint that lied after a restore (CHT 8093). */
    @Test
    void lesson14ATabletCanProveThatItHoldsWhatItShould() {
        district.push(anas, anas.visit(record, amara, "calm"));
        var told = lastPage(ana);
        assertThat(told.has("digest")).isTrue();
        var before = told.get("digest").asString();
        district.push(anas, anas.visit(record + "-more", amara, "more"));
        assertThat(lastPage(ana).get("digest").asString()).isNotEqualTo(before);
        assertThat(lastPage(ben).get("digest").asString())
                .as("who holds the same child holds the same")
                .isEqualTo(lastPage(ana).get("digest").asString());
    }

    /** Everything in one answer with a TODO beside it (Actual), minutes of indexing before the first byte (cht-core 10256). */
    @Test
    void lesson15AFirstDownloadComesInPagesAndGoesOnWhereItWasCut() {
        var many = new ArrayList<String>();
        for (int i = 0; i < 60; i++) many.add(anas.visit(record + "-" + i, amara, "w".repeat(15_000)));
        for (int from = 0; from < many.size(); from += 20)
            district.push(anas, many.subList(from, from + 20).toArray(String[]::new));
        var telling = district.server().part(Telling.class);
        var first = District.json(telling.next(new WorkerId(ben), null).json());
        assertThat(first.get("more").asBoolean()).isTrue();
        assertThat(first.toString().getBytes(StandardCharsets.UTF_8).length).isLessThan(2 * Pull.PAGE_BYTES);

        var cut = first.get("cursor").asString();
        var rest = new Puller(district, ben).from(cut).pullsAll();
        var names = new ArrayList<String>();
        first.get("items").forEach(item -> names.add(item.path("recordId").asString("")));
        rest.forEach(item -> names.add(item.path("recordId").asString("")));
        assertThat(names.stream().filter(name -> name.startsWith(record + "-")))
                .hasSize(60)
                .doesNotHaveDuplicates();
    }

    private JsonNode shownTo(String worker) {
        return district.pulls(worker).stream()
                .filter(item -> item.path("recordId").asString("").equals(record))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private static JsonNode lastPage(String worker) {
        var puller = new Puller(district, worker);
        puller.pullsAll();
        var telling = district.server().part(Telling.class);
        return District.json(telling.next(new WorkerId(worker), puller.cursor()).json());
    }

    private static List<String> noticesOf(String worker) {
        return district.pulls(worker).stream()
                .filter(item -> item.path("kind").asString("").equals("notice"))
                .map(item -> item.get("sentence").asString())
                .toList();
    }

    private static String sealed(String change) {
        return district.jdbc()
                .sql("SELECT sealed FROM change WHERE hash = ?")
                .param(Ink.hashOf(change))
                .query(String.class)
                .single();
    }

    private static Verdict verdictOf(Push.Reply reply) {
        return reply.results().getFirst().verdict();
    }
}
