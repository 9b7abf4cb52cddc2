package org.doorstep.server.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.server.Person.ok;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.Change;
import org.doorstep.contract.sync.QuarantineReason;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.CaseloadOffice;
import org.doorstep.server.feed.Digests;
import org.doorstep.server.sync.District;
import org.doorstep.server.sync.Ink;
import org.doorstep.server.sync.Puller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A record on the wrong child's file: over real HTTP, and as tablets are told it. */
class MisfiledTests {
    private static final String MISFILED = "/api/v1/office/misfiled";
    private static final String VISITS = "/api/v1/office/visits";

    @TempDir
    private static Path data;

    private static RunningServer server;
    private static District district;
    private static Authority authority;
    private static Person grace;
    private static Person rhona;

    private ChildId amara;
    private ChildId leo;
    private Change wrong;

    @BeforeAll
    static void start() {
        server = RunningServer.over(data);
        district = new District(server);
        authority = Authority.in(server);
        server.part(CaseloadOffice.class)
                .addWorker(new WorkerId("w-rhona"), "Rhona Bell", Authority.RISE, List.of(Role.RECORDS_OFFICER));
        grace = server.person("grace", Role.MANAGER);
        rhona = server.person("rhona", Role.RECORDS_OFFICER);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void leosVisitIsOnAmarasFile() {
        amara = authority.knows("Amara", Cohort.CLA, Authority.ANA);
        leo = authority.knows("Leo", Cohort.CLA, Authority.BEN);
        var doc = Authority.seenAlone(Cohort.CLA, 5);
        doc.put("quotes", Map.of("q1", Map.of("words", "I miss my dog.", "how", "SAID", "heardBy", "Ana Reid")));
        wrong = authority.change(amara, Authority.ANA, 5, doc);
        authority.received(wrong);
    }

    @Test
    void isHiddenAtOnceFromEverybodyButTheRecordsOfficer() {
        assertThat(authority.cardTold(amara).lastSaid()).isNotNull();
        ok(report(grace));

        assertThat(grace.get(VISITS + "/" + wrong.recordId()).statusCode()).isEqualTo(404);
        assertThat(ok(grace.get(VISITS + "?limit=200")).toString())
                .doesNotContain("\"" + wrong.recordId().value() + "\"");
        server.part(Projection.class).catchUp();
        assertThat(authority.cardTold(amara).lastSaid()).as("not her words").isNull();
        assertThat(ok(rhona.get(MISFILED + "/" + wrong.recordId())).toString()).contains("I miss my dog.");
        for (var person : List.of(grace, server.person("ana", Role.WORKER), server.person("adm", Role.ADMIN))) {
            assertThat(person.get(MISFILED).statusCode()).isEqualTo(403);
            assertThat(person.get(MISFILED + "/" + wrong.recordId()).statusCode())
                    .isEqualTo(403);
        }
        server.part(Rebuild.class).all();
        assertThat(authority.cardTold(amara).lastSaid()).as("after a rebuild").isNull();
    }

    @Test
    void tabletsThatHoldItAreToldToEraseItAndNewOnesNeverSeeIt() {
        var anas = new Puller(district, "w-ana");
        anas.pullsAll();
        ok(report(grace));

        var told = anas.pullsAll();
        assertThat(told).anySatisfy(item -> {
            assertThat(item.get("kind").asString()).isEqualTo("remove");
            assertThat(item.get("recordId").asString())
                    .isEqualTo(wrong.recordId().value());
            assertThat(item.toString()).doesNotContain("I miss my dog");
        });
        assertThat(new Puller(district, "w-ana").pullsAll().toString()).doesNotContain("I miss my dog");
        var digests = server.part(Digests.class);
        assertThat(digests.ofEach(List.of(amara))).containsEntry(amara, Digests.over(digests.held(amara)));
        assertThat(digests.held(amara))
                .noneMatch(thing -> thing.ref().equals(wrong.recordId().value()));
    }

    @Test
    void isLoggedAsABreachAndItsAuthorAndTheManagerAreTold() {
        ok(report(rhona));

        assertThat(audited("w-rhona", "breach.misfiled", "DONE")).isEqualTo(1);
        assertThat(notices("w-ana")).anyMatch(text -> text.contains("A record of yours"));
        assertThat(notices("w-grace")).anyMatch(text -> text.contains("belonged to another child"));
        var row = row();
        assertThat(row.get("author").asString()).isEqualTo("Ana Reid");
        assertThat(row.get("why").asString()).isEqualTo("This is Leo's visit.");
        assertThat(ok(report(rhona)).get("at")).as("again").isEqualTo(row.get("at"));
    }

    @Test
    void movesAsAWholeOntoTheRightFileAndTheNewRecordNamesTheOld() {
        ok(report(grace));
        var refiled = ok(rhona.post(MISFILED + "/" + wrong.recordId() + "/right-child", Map.of("child", leo.value())));
        server.part(Projection.class).catchUp();

        var fresh = refiled.get("recordId").asString();
        var detail = ok(grace.get(VISITS + "/" + fresh));
        assertThat(detail.at("/doc/quotes/q1/words").asString()).isEqualTo("I miss my dog.");
        assertThat(detail.at("/row/childId").asString()).isEqualTo(leo.value());
        assertThat(detail.at("/row/worker").asString()).as("still her visit").isEqualTo("Ana Reid");
        assertThat(detail.at("/history/0/device").asString()).isEqualTo("office");
        var sealed = authority
                .jdbc()
                .sql("SELECT sealed FROM change WHERE record_id = ?")
                .param(fresh)
                .query(String.class)
                .single();
        assertThat(sealed).contains("\"refiles\":\"" + wrong.recordId() + "\"");
        assertThat(authority.cardTold(leo).lastSaid()).isNotNull();
        assertThat(row().get("refiledTo").asString()).isEqualTo("Leo Danso");
        assertThat(rhona.post(MISFILED + "/" + wrong.recordId() + "/right-child", Map.of("child", leo.value()))
                        .statusCode())
                .as("once")
                .isEqualTo(409);
    }

    @Test
    void isReportedOnlyByWhoSeesItAndRefusedAlikeWhereThereIsNothing() {
        var leila = server.person("leila", Role.MANAGER);
        server.part(CaseloadOffice.class)
                .addWorker(new WorkerId("w-leila"), "Leila", Authority.RISE, List.of(Role.MANAGER));
        var outOfScope = report(leila);
        var absent = leila.post(MISFILED, Map.of("recordId", "r-nobody", "why", "x"));
        assertThat(outOfScope.statusCode()).isEqualTo(404);
        assertThat(outOfScope.body()).isEqualTo(absent.body());
        assertThat(report(server.person("ana", Role.WORKER)).statusCode()).isEqualTo(403);
        assertThat(grace.post(MISFILED, Map.of("recordId", wrong.recordId().value(), "why", " "))
                        .statusCode())
                .isEqualTo(400);
        ok(report(grace));
        assertThat(rhona.post(MISFILED + "/" + wrong.recordId() + "/right-child", Map.of("child", "c-nobody"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(rhona.post(MISFILED + "/" + wrong.recordId() + "/right-child", Map.of("child", amara.value()))
                        .statusCode())
                .isEqualTo(409);
        assertThat(rhona.post(MISFILED + "/r-nobody/right-child", Map.of("child", leo.value()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatATabletStillSendsForItIsKeptApart() {
        ok(report(grace));
        var version = server.part(Caseload.class).scopeOf(Authority.ANA).version();
        var tablet = new Ink("d-late", "w-ana", version);
        var late = tablet.editOfHead(
                wrong.recordId().value(), amara.value(), wrong.changeId().value(), "{\"summary\": \"more\"}");
        var result = district.push(tablet, late).results().getFirst();
        assertThat(result.reason()).isEqualTo(QuarantineReason.MISFILED);
        assertThat(new Puller(district, "w-ana").pullsAll().toString()).doesNotContain("I miss my dog");
    }

    private HttpResponse<String> report(Person by) {
        return by.post(MISFILED, Map.of("recordId", wrong.recordId().value(), "why", "This is Leo's visit."));
    }

    private JsonNode row() {
        return StreamSupport.stream(ok(rhona.get(MISFILED)).spliterator(), false)
                .filter(row ->
                        row.get("recordId").asString().equals(wrong.recordId().value()))
                .findFirst()
                .orElseThrow();
    }

    private long audited(String worker, String action, String outcome) {
        return authority
                .jdbc()
                .sql("SELECT count(*) FROM audit WHERE worker = ? AND action = ? AND outcome = ? AND record_id = ?")
                .params(worker, action, outcome, wrong.recordId().value())
                .query(Long.class)
                .single();
    }

    private List<String> notices(String worker) {
        return authority
                .jdbc()
                .sql("SELECT sentence FROM office_notice WHERE worker_id = ? AND child_id = ?")
                .params(worker, amara.value())
                .query(String.class)
                .list();
    }
}
