package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.contract.sync.QuarantineReason.AUTHOR_MISMATCH;
import static org.doorstep.contract.sync.QuarantineReason.CHILD_MISMATCH;
import static org.doorstep.contract.sync.QuarantineReason.ID_REUSED;
import static org.doorstep.contract.sync.QuarantineReason.INVALID;
import static org.doorstep.contract.sync.QuarantineReason.OUT_OF_SCOPE;
import static org.doorstep.contract.sync.QuarantineReason.UNKNOWN_TYPE;
import static org.doorstep.contract.sync.QuarantineReason.UNREADABLE;
import static org.doorstep.contract.sync.Verdict.APPLIED;
import static org.doorstep.contract.sync.Verdict.DUPLICATE;
import static org.doorstep.contract.sync.Verdict.HELD;
import static org.doorstep.contract.sync.Verdict.QUARANTINED;
import static org.doorstep.server.sync.IntakeTests.only;
import static org.doorstep.server.sync.IntakeTests.record;

import java.nio.file.Path;
import org.doorstep.contract.sync.Push;
import org.doorstep.contract.sync.QuarantineReason;
import org.doorstep.server.Mischief;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class QuarantineTests {
    @TempDir
    static Path data;

    static District district;

    private String ana = "";
    private String amara = "";
    private Ink tablet = new Ink("none", "nobody", 0);
    private int visits;

    @BeforeAll
    static void start() {
        district = new District(data);
    }

    @AfterAll
    static void stop() {
        district.close();
    }

    @BeforeEach
    void anaHoldsAmara() {
        ana = district.worker("Ana");
        amara = district.child("Amara", ana);
        tablet = district.tabletOf(ana);
    }

    @Test
    void aVisitToAChildWhoWasNeverHersIsKeptApartAndBlocksNoOther() {
        var leo = district.child("Leo", district.worker("Ben"));
        var before = good();
        var bad = tablet.visit("r-leo" + amara, leo, "not hers");
        var after = good();
        var reply = district.push(tablet, before, bad, after);
        assertThat(IntakeTests.verdicts(reply)).containsExactly(APPLIED, QUARANTINED, APPLIED);
        assertParked(reply.results().get(1), bad, OUT_OF_SCOPE);
    }

    @Test
    void workMadeAfterTheChildLeftIsKeptApart() {
        district.take(amara, ana);
        var late = tablet.under(district.scopeVersion(ana)).visit("r-late" + amara, amara, "too late");
        assertParked(only(district.push(tablet, late)), late, OUT_OF_SCOPE);
    }

    @Test
    void anotherWorkersWorkOnThisTabletIsKeptApartUntilSheHandsItInHerself() {
        var ben = district.worker("Ben");
        var visit = good();
        assertParked(only(district.pushAs(ben, tablet, visit)), visit, AUTHOR_MISMATCH);
        assertThat(only(district.push(tablet, visit)).verdict()).isEqualTo(APPLIED);
        assertThat(only(district.push(tablet, visit)).verdict()).isEqualTo(DUPLICATE);
    }

    @Test
    void workSealedOnAnotherTabletIsKeptApart() {
        var other = district.tabletOf(ana);
        var visit = other.visit("r-other" + amara, amara, "calm");
        assertParked(only(district.push(tablet, visit)), visit, AUTHOR_MISMATCH);
    }

    @Test
    void aStolenNameNeitherReplacesNorBlocksTheWorkThatOwnsIt() {
        var visit = good();
        var forged = visit.replace("calm", "forged");
        var ben = district.worker("Ben");
        assertThat(only(district.pushAs(ben, tablet, forged)).reason()).isEqualTo(AUTHOR_MISMATCH);
        assertThat(only(district.push(tablet, visit)).verdict()).isEqualTo(APPLIED);
        var reused = visit.replace("calm", "changed afterwards");
        assertParked(only(district.push(tablet, reused)), reused, ID_REUSED);
        var again = only(district.push(tablet, reused));
        assertThat(again.verdict()).isEqualTo(DUPLICATE);
        assertThat(again.reason()).as("the first result again").isEqualTo(ID_REUSED);
    }

    @Test
    void aKindOfRecordThisServerDoesNotKnowIsKeptForLater() {
        var change = tablet.visit("r-new" + amara, amara, "calm", c -> c.put("type", "hologram"));
        assertParked(only(district.push(tablet, change)), change, UNKNOWN_TYPE);
    }

    @Test
    void afterAnUpgradeThatKnowsItTheWorkLandsByItself() {
        var change = tablet.visit("r-upgrade" + amara, amara, "calm", c -> c.put("type", "hologram"));
        var known = change.replace("hologram", "visit");
        district.push(tablet, change);
        var edit = tablet.edit("r-upgrade" + amara, amara, known, "{\"summary\": \"more\"}");
        district.push(tablet, edit);
        // What the older server could not read is what this one can.
        district.jdbc()
                .sql("UPDATE change SET sealed = ?, type = 'visit' WHERE hash = ?")
                .params(known, Ink.hashOf(change))
                .update();
        district.server().part(AfterUpgrade.class).retry();
        assertThat(record(district.pulls(ana), "r-upgrade" + amara)
                        .at("/doc/summary")
                        .asString())
                .isEqualTo("more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KEPT_FOR_LATER"})
    void whatCouldNotBeReadIsTakenInByTheBuildThatCanReadIt(String decided) {
        var visit = tablet.visit("r-later" + amara, amara, "read at last");
        earlierServerCouldNotRead(visit, decided);
        district.server().part(AfterUpgrade.class).retry();
        assertThat(record(district.pulls(ana), "r-later" + amara)
                        .at("/doc/summary")
                        .asString())
                .isEqualTo("read at last");
        assertThat(only(district.push(tablet, visit)).verdict()).isEqualTo(DUPLICATE);
    }

    @Test
    void whatWasSetAsideIsNotTriedAgain() {
        var visit = tablet.visit("r-aside" + amara, amara, "calm");
        earlierServerCouldNotRead(visit, "SET_ASIDE");
        district.server().part(AfterUpgrade.class).retry();
        assertThat(district.count("SELECT count(*) FROM change WHERE hash = ? AND seq IS NULL", Ink.hashOf(visit)))
                .isEqualTo(1);
    }

    private void earlierServerCouldNotRead(String visit, String decided) {
        var gibberish = "gibberish about " + visit.hashCode();
        district.push(tablet, gibberish);
        district.jdbc()
                .sql("UPDATE change SET sealed = ?, hash = ?, decision = nullif(?, '') WHERE hash = ?")
                .params(visit, Ink.hashOf(visit), decided, Ink.hashOf(gibberish))
                .update();
    }

    @Test
    void aRecordStaysWithItsChild() {
        var leo = district.child("Leo", ana);
        tablet.under(district.scopeVersion(ana));
        district.push(tablet, tablet.visit("r-own" + amara, amara, "calm"));
        var moved = tablet.visit("r-own" + amara, leo, "calm");
        assertParked(only(district.push(tablet, moved)), moved, CHILD_MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"patch\": {}}",
                "{\"patch\": {\"contactId\": \"k-1\", \"purpose\": \"CLA\"}}",
                "{\"patch\": {\"contactId\": \"k-1\", \"purpose\": \"NOT_A_COHORT\", \"attempt\": {\"outcome\": \"TOOK_PLACE\"}}}",
                "{\"patch\": {\"contactId\": \"k-1\", \"purpose\": \"CLA\", \"attempt\": {\"outcome\": \"NO_SUCH\"}}}",
                "{\"patch\": {\"contactId\": \"no spaces here\", \"purpose\": \"CLA\"}}",
                "{\"patch\": {\"contactId\": \"k-1\", \"purpose\": \"CLA\", \"attempt\": {\"outcome\": \"DID_NOT_TAKE_PLACE\","
                        + " \"startedAt\": \"2026-11-20T15:00:00Z\", \"reason\": \"NOBODY_HOME\"}, \"quotes\": {\"q\": {\"words\": \"\"}}}}"
            })
    void aDocumentThatIsNoVisitIsKeptApart(String unusual) {
        var change = tablet.visit(
                "r-no" + amara + visits++, amara, "calm", c -> c.setAll((ObjectNode) District.json(unusual)));
        assertParked(only(district.push(tablet, change)), change, INVALID);
    }

    @Test
    void aNarrativeLongerThanTheContractAllowsIsKeptApart() {
        var change = tablet.visit("r-long" + amara, amara, "x".repeat(20_001));
        var result = only(district.push(tablet, change));
        assertParked(result, change, INVALID);
        assertThat(result.sentence()).contains("summary");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "leaver.targets.t1.progress | {\"targets\": {\"t1\": {\"words\": \"My own chair.\", \"progress\": 140}}}",
                "leaver.accommodation.emergencyNights | {\"accommodation\": {\"kind\": \"W\", \"emergencyNights\": -1}}",
                "leaver.accommodation.kind | {\"accommodation\": {\"suitable\": \"NO\"}}",
                "leaver.activity | {\"activity\": \"F3\"}"
            })
    void whatNoCareLeaversRecordMaySayIsKeptApartWithItsPlace(String place, String leaver) {
        var change = tablet.visit(
                "r-leaver" + amara + visits++,
                amara,
                "calm",
                c -> ((ObjectNode) c.get("patch")).set("leaver", District.json(leaver)));
        var result = only(district.push(tablet, change));
        assertParked(result, change, INVALID);
        assertThat(result.sentence()).contains(place);
    }

    @Test
    void aHomeThatIsNeverSuitableIsTakenInWhateverATabletJudgedOfIt() {
        var change = tablet.visit(
                "r-street" + amara,
                amara,
                "calm",
                c -> ((ObjectNode) c.get("patch"))
                        .set("leaver", District.json("{\"accommodation\": {\"kind\": \"S\", \"suitable\": \"YES\"}}")));
        assertThat(only(district.push(tablet, change)).verdict()).isEqualTo(APPLIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"changeId\":",
                "not JSON",
                "{\"changeId\": \"a\", \"changeId\": \"b\"}",
                "{\"changeId\": \"has spaces\"}",
                "lone \ud800 surrogate",
                "a NUL \0 among the words"
            })
    void whatNobodyCanReadIsKeptAsItCame(String garbage) {
        var result = only(district.push(tablet, garbage));
        // Another test's tablet may have sent the same bytes before.
        assertThat(result.verdict()).isIn(QUARANTINED, DUPLICATE);
        assertThat(result.reason()).isEqualTo(UNREADABLE);
        assertThat(result.sentence()).contains("your manager can see");
    }

    @Test
    void aCharacterThatOneStoreCannotKeepHarmsNothingElse() {
        var words = tablet.visit("r-nul" + amara, amara, "before \0 after");
        var type = tablet.visit("r-nul-type" + amara, amara, "calm", c -> c.put("type", "vi\0sit"));
        var reply = district.push(tablet, words, type, good());
        assertThat(IntakeTests.verdicts(reply)).containsExactly(APPLIED, QUARANTINED, APPLIED);
        assertThat(record(district.pulls(ana), "r-nul" + amara)
                        .at("/doc/summary")
                        .asString())
                .isEqualTo("before \0 after");
    }

    @Test
    void aDocumentWithoutABottomOrOfTooManyBytesIsKeptAndRead() {
        var deep = tablet.visit(
                "r-deep" + amara,
                amara,
                "calm",
                c -> c.set("patch", District.json("{\"a\":".repeat(19) + "1" + "}".repeat(19))));
        var deeper = "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000);
        var large = tablet.visit("r-large" + amara, amara, "x".repeat(300_000));
        for (var sealed : new String[] {deep, deeper, large})
            assertThat(only(district.push(tablet, sealed)).reason()).isIn(UNREADABLE, INVALID);
        assertThat(only(district.push(tablet, good())).verdict()).isEqualTo(APPLIED);
    }

    @Test
    void whatBuildsOnWorkThatIsKeptApartWaitsForItsDecision() {
        var invalid = tablet.visit("r-wait" + amara, amara, "calm", c -> c.set("patch", District.json("{}")));
        var edit = tablet.edit("r-wait" + amara, amara, invalid, "{\"summary\": \"more\"}");
        district.push(tablet, invalid);
        assertThat(only(district.push(tablet, edit)).verdict()).isEqualTo(HELD);
    }

    @Test
    void aChangeThatTheStoreItselfRefusesIsKeptApartAndTheOthersAreTaken() {
        Mischief.refuse(district.jdbc(), "record", "new.record_id LIKE 'r-poison%'");
        var before = good();
        var poison = tablet.visit("r-poison" + amara, amara, "calm");
        var after = good();
        var reply = district.push(tablet, before, poison, after);
        assertThat(IntakeTests.verdicts(reply)).containsExactly(APPLIED, QUARANTINED, APPLIED);
        assertParked(reply.results().get(1), poison, INVALID);
        assertThat(district.push(tablet, poison).results().getFirst().verdict()).isEqualTo(DUPLICATE);
    }

    @Test
    void aHeldChangeThatTurnsOutBadDoesNotHarmTheOneThatWokeIt() {
        var base = good();
        var recordId = District.json(base).get("recordId").asString();
        var bad = tablet.edit(recordId, amara, base, "{\"attempt\": null}");
        var fine = tablet.edit(recordId, amara, base, "{\"analysis\": \"fine\"}");
        assertThat(IntakeTests.verdicts(district.push(tablet, bad, fine))).containsOnly(HELD);
        assertThat(only(district.push(tablet, base)).verdict()).isEqualTo(APPLIED);
        assertThat(record(district.pulls(ana), recordId).at("/doc/analysis").asString())
                .isEqualTo("fine");
        assertThat(only(district.push(tablet, bad)).reason()).isEqualTo(INVALID);
    }

    @Test
    void everyRefusalAndEveryTakingLeavesAnAuditEntry() {
        var bad = tablet.visit("r-audit" + amara, amara, "calm", c -> c.put("type", "hologram"));
        district.push(tablet, good(), bad);
        assertThat(district.count(
                        "SELECT count(*) FROM audit WHERE worker = ? AND action = 'change.push' AND outcome = 'DONE'",
                        ana))
                .isEqualTo(1);
        assertThat(district.count(
                        "SELECT count(*) FROM audit WHERE worker = ? AND action = 'change.push' AND outcome = 'REFUSED'",
                        ana))
                .isEqualTo(1);
    }

    private String good() {
        return tablet.visit("r-good" + amara + visits++, amara, "calm");
    }

    private void assertParked(Push.Result result, String sealed, QuarantineReason reason) {
        assertThat(result.verdict()).isEqualTo(QUARANTINED);
        assertThat(result.reason()).isEqualTo(reason);
        assertThat(result.sentence()).isNotBlank().doesNotContain("Amara", "Leo");
        assertThat(district.jdbc()
                        .sql("SELECT sealed FROM change WHERE hash = ?")
                        .param(result.hash())
                        .query(String.class)
                        .single())
                .as("the bytes are kept")
                .isEqualTo(sealed);
        var author = district.jdbc()
                .sql("SELECT worker_id FROM change WHERE hash = ?")
                .param(result.hash())
                .query(String.class)
                .single();
        assertThat(district.pulls(author))
                .as("its author is told")
                .anyMatch(item -> item.get("kind").asString().equals("notice")
                        && item.get("sentence").asString().equals(result.sentence()));
    }
}
