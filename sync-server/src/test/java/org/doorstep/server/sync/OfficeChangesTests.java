package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.contract.sync.Verdict.APPLIED;
import static org.doorstep.contract.sync.Verdict.QUARANTINED;

import java.nio.file.Path;
import java.util.Map;
import org.doorstep.contract.id.ChangeId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.http.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeChangesTests {
    @TempDir
    static Path data;

    static District district;

    private String ana = "";
    private String grace = "";
    private String amara = "";
    private String visit = "";
    private Ink tablet = new Ink("none", "nobody", 0);

    @BeforeAll
    static void start() {
        district = new District(data);
    }

    @AfterAll
    static void stop() {
        district.close();
    }

    @BeforeEach
    void anaHasVisitedAmara() {
        ana = district.worker("Ana");
        grace = district.worker("Grace", "t-1", Role.MANAGER);
        amara = district.child("Amara", ana);
        tablet = district.tabletOf(ana);
        visit = tablet.visit("r-" + amara, amara, "calm");
        district.push(tablet, visit);
    }

    @Test
    void whatTheOfficeWritesReachesTheTabletInTheNameOfWhoWroteIt() {
        var reply = office().write(amends("She was calm."));

        assertThat(reply.results().getFirst().verdict()).isEqualTo(APPLIED);
        var told = district.pulls(ana).stream()
                .filter(item -> item.path("recordId").asString("").equals("r-" + amara))
                .findFirst()
                .orElseThrow();
        assertThat(told.at("/doc/summary").asString()).isEqualTo("She was calm.");
        assertThat(told.get("author").asString()).isEqualTo("Grace");
        assertThat(told.at("/doc/seen/outcome").asString())
                .as("the rest of Ana's words")
                .isEqualTo("SEEN");
    }

    @Test
    void itIsSealedHashedAuditedAndReceiptedLikeAnyOther() {
        var reply = office().write(amends("She was calm."));
        var hash = reply.results().getFirst().hash();
        var sealed = district.jdbc()
                .sql("SELECT sealed FROM change WHERE hash = ?")
                .param(hash)
                .query(String.class)
                .single();
        assertThat(Ink.hashOf(sealed)).isEqualTo(hash);
        assertThat(District.json(sealed).at("/amendment/why").asString()).isEqualTo("A word was missing.");
        assertThat(District.json(sealed).get("device").asString()).isEqualTo("office");
        assertThat(district.count("SELECT count(*) FROM receipt WHERE device_id = 'office' AND hashes = ?", hash))
                .isEqualTo(1);
        assertThat(district.count(
                        "SELECT count(*) FROM audit WHERE worker = ? AND device = 'office' AND action = 'change.push'",
                        grace))
                .isEqualTo(1);
        assertThat(district.count("SELECT count(*) FROM device_chain WHERE device_id = 'office'"))
                .as("it has no chain")
                .isZero();
    }

    @Test
    void whatCannotBecomePartOfTheRecordIsRefusedAndLeavesNothing() {
        var before = district.count("SELECT count(*) FROM change");
        var fine = amends("fine");
        var impossible = OfficeAct.on(
                new WorkerId(grace),
                new RecordId("r-" + amara),
                new ChildId(amara),
                "visit",
                head(),
                Map.of("summary", "x".repeat(20_001)));
        assertThatThrownBy(() -> office().write(fine, impossible))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Nothing was changed.");
        assertThat(district.count("SELECT count(*) FROM change")).isEqualTo(before);
        assertThat(office().write(amends("fine")).results().getFirst().verdict())
                .as("the writer goes on")
                .isEqualTo(APPLIED);
    }

    @Test
    void whatTheOfficeTakesAwayIsGone() {
        var without = new java.util.HashMap<String, Object>();
        without.put("summary", null);
        office().write(OfficeAct.on(
                        new WorkerId(grace), new RecordId("r-" + amara), new ChildId(amara), "visit", head(), without)
                .amending("About somebody else."));
        var told = district.pulls(ana).stream()
                .filter(item -> item.path("recordId").asString("").equals("r-" + amara))
                .findFirst()
                .orElseThrow();
        assertThat(told.get("doc").has("summary")).isFalse();
        assertThat(told.get("doc").has("seen")).isTrue();
    }

    @Test
    void noTabletCanPassForTheOffice() {
        var leo = district.child("Leo");
        var forged = tablet.visit("r-" + leo, leo, "forged", change -> change.put("device", "office"));
        assertThat(district.push(tablet, forged).results().getFirst().verdict()).isEqualTo(QUARANTINED);
    }

    private OfficeChanges office() {
        return district.server().part(OfficeChanges.class);
    }

    private ChangeId head() {
        return new ChangeId(Ink.idOf(visit));
    }

    private OfficeAct amends(String summary) {
        return OfficeAct.on(
                        new WorkerId(grace),
                        new RecordId("r-" + amara),
                        new ChildId(amara),
                        "visit",
                        head(),
                        Map.of("summary", summary))
                .amending("A word was missing.");
    }
}
