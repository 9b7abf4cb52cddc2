package org.doorstep.server.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.server.Person.ok;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.doorstep.contract.child.Address;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.child.Safety;
import org.doorstep.contract.child.SafetyKind;
import org.doorstep.contract.child.SourceSystem;
import org.doorstep.contract.id.AddressId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.ChildCard;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.doorstep.server.caseload.CaseloadOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Somebody rings at night: asked and told over real HTTP by people with real sign-ins. */
class OutOfHoursTests {
    private static final String CHILDREN = "/api/v1/office/out-of-hours/children/";
    private static final Map<String, Object> CONTACT = Map.of(
            "at",
            "2026-11-21T23:40:00.250Z",
            "how",
            "PHONE",
            "who",
            "her foster carer",
            "did",
            "She came home at midnight. I spoke to her and she is safe.",
            "leftToDo",
            "Ask her about the bus station.");

    @TempDir
    private static Path data;

    private static RunningServer server;
    private static Authority authority;
    private static Person moira;
    private static Person grace;

    private ChildId amara;

    @BeforeAll
    static void start() {
        server = RunningServer.over(data);
        authority = Authority.in(server);
        server.part(CaseloadOffice.class)
                .addWorker(new WorkerId("w-moira"), "Moira Daly", Authority.RISE, List.of(Role.OUT_OF_HOURS));
        moira = server.person("moira", Role.OUT_OF_HOURS);
        grace = server.person("grace", Role.MANAGER);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void amaraWasVisitedFourTimes() {
        amara = authority.knows("Amara", Cohort.CLA, Authority.ANA);
        for (var daysAgo : List.of(40, 30, 20, 10)) {
            var doc = Authority.seenAlone(Cohort.CLA, daysAgo);
            doc.put("summary", "Seen " + daysAgo + " days ago.");
            authority.received(authority.change(amara, Authority.ANA, daysAgo, doc));
        }
    }

    @Test
    void theSheetShowsSafetyLegalStatusAndTheLastThreeVisits() {
        server.part(CaseloadOffice.class).addChild(atRisk(amara));

        var sheet = ok(moira.get(CHILDREN + amara));

        assertThat(sheet.at("/safety/s1/text").asString()).contains("Do not confirm");
        assertThat(sheet.at("/cohorts/CLA/detail").asString()).isEqualTo("C2");
        assertThat(values(sheet.get("visits"), "summary"))
                .containsExactly("Seen 10 days ago.", "Seen 20 days ago.", "Seen 30 days ago.");
        assertThat(sheet.at("/home/withheld/0").asString()).contains("must not learn this address: he was violent");
        assertThat(sheet.get("worker").asString()).isEqualTo("Ana Reid");
        assertThat(audited("w-moira", "child.out-of-hours", "DONE")).isEqualTo(1);
    }

    @Test
    void whatWasDoneReachesHerWorkersDayHerCardAndHerManager() {
        var sheet = ok(moira.post(CHILDREN + amara + "/contacts", CONTACT));

        assertThat(sheet.at("/contacts/0/by").asString()).isEqualTo("Moira Daly");
        assertThat(sheet.at("/contacts/0/contact/leftToDo").asString()).contains("bus station");
        var body = authority
                .jdbc()
                .sql("SELECT body FROM feed_item WHERE child_id = ? AND kind = 'RECORD' ORDER BY seq DESC LIMIT 1")
                .param(amara.value())
                .query(String.class)
                .single();
        assertThat(body).contains("\"type\":\"contact\"").contains("She came home at midnight");
        var notice = authority
                .jdbc()
                .sql(
                        "SELECT body FROM feed_note WHERE worker_id = 'w-ana' AND kind = 'NOTICE' ORDER BY seq DESC LIMIT 1")
                .query(String.class)
                .single();
        assertThat(notice).contains("out-of-hours").contains(amara.value()).doesNotContain("midnight");
        assertThat(ok(grace.get("/api/v1/office/notices")).toString()).contains("out-of-hours");
        assertThat(audited("w-moira", "contact.record", "DONE")).isEqualTo(1);
    }

    @Test
    void whatWasDoneOutOfHoursIsNoVisitAndPutsNothingOff() {
        var before = authority.dutiesTold(amara);
        ok(moira.post(CHILDREN + amara + "/contacts", CONTACT));
        authority.refresh(amara);
        assertThat(authority.dutiesTold(amara)).isEqualTo(before);
    }

    @Test
    void aContactThatSaysNothingIsRefusedInASentence() {
        var empty = moira.post(
                CHILDREN + amara + "/contacts",
                Map.of("at", Instant.EPOCH.toString(), "how", "PHONE", "who", " ", "did", "x"));
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("Say who it was");
    }

    @Test
    void onlyTheOutOfHoursTeamComesInAndNobodyIsFoundWhoIsNotThere() {
        var ana = server.person("ana", Role.WORKER);
        var adm = server.person("adm", Role.ADMIN);
        var rhona = server.person("rhona", Role.RECORDS_OFFICER);
        for (var person : List.of(ana, grace, adm, rhona)) {
            assertThat(person.get(CHILDREN + amara).statusCode()).isEqualTo(403);
            assertThat(person.post(CHILDREN + amara + "/contacts", CONTACT).statusCode())
                    .isEqualTo(403);
        }
        assertThat(moira.get(CHILDREN + "c-nobody").statusCode()).isEqualTo(404);
        assertThat(moira.post(CHILDREN + "c-nobody/contacts", CONTACT).statusCode())
                .isEqualTo(404);
        for (var path : List.of("/api/v1/office/visits", "/api/v1/office/teams", "/api/v1/office/break-glass"))
            assertThat(moira.get(path).statusCode()).as(path).isEqualTo(403);
    }

    private static Child atRisk(ChildId id) {
        var bare = Authority.child(id, "Amara", "Danso", Cohort.CLA, LocalDate.of(2024, 1, 1));
        var home = new AddressId("a-1");
        var refuge = new Address("Rowan House", "AS1 9ZZ", null, Map.of(new PersonId("p-1"), "he was violent."));
        var secret = new Safety(
                SafetyKind.SECRECY,
                "Do not confirm where she is.",
                Authority.today(),
                SourceSystem.COUNTY,
                Authority.today());
        return ChildCard.like(bare)
                .livingAt(home, Map.of(home, refuge))
                .safely(Map.of("s1", secret))
                .card();
    }

    private long audited(String worker, String action, String outcome) {
        return authority
                .jdbc()
                .sql("SELECT count(*) FROM audit WHERE worker = ? AND action = ? AND outcome = ? AND child_id = ?")
                .params(worker, action, outcome, amara.value())
                .query(Long.class)
                .single();
    }

    private static List<String> values(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.get(field).asString())
                .toList();
    }
}
