package org.doorstep.server.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.id.ChangeId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.contract.sync.Push;
import org.doorstep.contract.sync.Verdict;
import org.doorstep.server.Person;
import org.doorstep.server.sync.District;
import org.doorstep.server.sync.Ink;
import org.doorstep.server.sync.OfficeAct;
import org.doorstep.server.sync.OfficeChanges;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Ana writes in Grace's team. Other teams' children are their own managers' affair. All of it through the real door. */
class QuarantineOfficeTests {
    private static final String QUARANTINE = ApiPaths.OFFICE + "/quarantine";

    @TempDir
    static Path data;

    static District district;
    static Person ana;
    static Person grace;
    static Person omar;
    static Person adm;
    static int number;

    private String amara = "";
    private Ink tablet = new Ink("none", "nobody", 0);

    @BeforeAll
    static void start() {
        district = new District(data);
        ana = district.works("ana", "Ana Reid", "t-1", Role.WORKER);
        grace = district.works("grace", "Grace Lindqvist", "t-1", Role.MANAGER);
        omar = district.works("omar", "Omar Vance", "t-2", Role.MANAGER);
        adm = district.works("adm", "Adm Nkosi", "t-1", Role.ADMIN);
    }

    @AfterAll
    static void stop() {
        district.close();
    }

    @BeforeEach
    void anaHoldsAmara() {
        amara = district.child("Amara" + ++number, ana.worker().value());
        var device = ana.enrols("Tablet " + number);
        tablet = new Ink(
                device.id().value(),
                ana.worker().value(),
                district.scopeVersion(ana.worker().value()));
        ana.delete(ApiPaths.DEVICES + "/" + device.id());
    }

    @Test
    void herManagerSeesWhoseWorkItIsOnWhichTabletAboutWhomAndWhatItSays() {
        var hash = parked(invalid());
        var row = row(grace, hash);
        assertThat(row.get("worker").asString()).isEqualTo("Ana Reid");
        assertThat(row.get("tablet").asString()).isEqualTo("Tablet " + number);
        assertThat(row.get("child").asString()).isEqualTo("Amara" + number + " Okafor");
        assertThat(row.get("sentence").asString()).contains("missing or not understood");
        var whole = Person.json(grace.get(QUARANTINE + "/" + hash));
        assertThat(whole.at("/doc/summary").asString()).isEqualTo("calm");
        assertThat(whole.get("raw").asString()).contains("calm");
    }

    @Test
    void workOutOfScopeIsDecidedByTheManagerOfTheChildsPresentTeamAndReadByNobodyElse() {
        var leo = district.child("Leo", district.worker("Ben", "t-2", Role.WORKER));
        var hash = parked(tablet.visit("r-" + leo, leo, "words about Leo"));

        var toGrace = row(grace, hash);
        assertThat(toGrace.has("child")).isFalse();
        assertThat(toGrace.get("may")).isEmpty();
        assertThat(toGrace.get("standing").asString()).contains("Team 2");
        assertThat(grace.get(QUARANTINE + "/" + hash).statusCode()).isEqualTo(404);
        assertThat(decide(grace, hash, "TAKEN_IN", "mine").statusCode()).isEqualTo(404);

        assertThat(row(omar, hash).get("child").asString()).isEqualTo("Leo Okafor");
        assertThat(decide(omar, hash, "TAKEN_IN", "Ana stood in for Ben.").statusCode())
                .isEqualTo(200);
        assertThat(district.count("SELECT count(*) FROM record WHERE record_id = ?", "r-" + leo))
                .isEqualTo(1);
        assertThat(waiting(omar)).doesNotContain(hash);
        var notice = noticeAbout(ana, hash);
        assertThat(notice.get("decision").asString()).isEqualTo("TAKEN_IN");
        assertThat(notice.get("sentence").asString()).contains("Omar Vance", "Ana stood in for Ben.");
    }

    @Test
    void anAdministratorSeesThatItIsThereAndNothingOfAChild() {
        var hash = parked(invalid());
        var list = adm.get(QUARANTINE).body();
        assertThat(list).contains(hash, "Ana Reid").doesNotContain("Amara", "calm");
        assertThat(row(adm, hash).get("may")).isEmpty();
        assertThat(adm.get(QUARANTINE + "/" + hash).statusCode()).isEqualTo(403);
        assertThat(decide(adm, hash, "SET_ASIDE", "tidy").statusCode()).isEqualTo(403);
    }

    @Test
    void aWorkerAndAManagerOfAnotherTeamSeeNothing() {
        var hash = parked(invalid());
        assertThat(ana.get(QUARANTINE).statusCode()).isEqualTo(403);
        assertThat(ana.get(QUARANTINE + "/" + hash).statusCode()).isEqualTo(403);
        assertThat(waiting(omar)).doesNotContain(hash);
        assertThat(omar.get(QUARANTINE + "/" + hash).statusCode()).isEqualTo(404);
    }

    @Test
    void nothingIsDecidedWithoutAReason() {
        var hash = parked(invalid());
        assertThat(decide(grace, hash, "SET_ASIDE", "  ").statusCode()).isEqualTo(400);
        assertThat(decide(grace, hash, "SET_ASIDE", "x".repeat(501)).statusCode())
                .isEqualTo(400);
        assertThat(waiting(grace)).contains(hash);
    }

    @Test
    void whatWasSetAsideStaysKeptAndCanStillBeTakenIn() {
        var leo = district.child("Leo");
        var hash = parked(tablet.visit("r-" + leo, leo, "calm"));
        assertThat(decide(grace, hash, "SET_ASIDE", "Written twice.").statusCode())
                .isEqualTo(200);
        assertThat(waiting(grace)).doesNotContain(hash);
        var aside = decided(grace, hash);
        assertThat(aside.at("/decided/reason").asString()).isEqualTo("Written twice.");
        assertThat(aside.at("/decided/by").asString()).isEqualTo("Grace Lindqvist");
        assertThat(noticeAbout(ana, hash).get("decision").asString()).isEqualTo("SET_ASIDE");

        assertThat(decide(grace, hash, "TAKEN_IN", "It was not.").statusCode()).isEqualTo(200);
        assertThat(decided(grace, hash).get("reason").asString()).isEqualTo("OUT_OF_SCOPE");
        assertThat(district.count("SELECT count(*) FROM quarantine_decision WHERE hash = ?", hash))
                .as("both reasons are kept")
                .isEqualTo(2);
        assertThat(decide(grace, hash, "SET_ASIDE", "Again.").statusCode())
                .as("settled")
                .isEqualTo(409);
    }

    @Test
    void whatDoesNotHoldTogetherIsCorrectedInTheManagersOwnName() {
        var invalid = invalid();
        var hash = parked(invalid);
        assertThat(decide(grace, hash, "TAKEN_IN", "as it is").statusCode())
                .as("it cannot be taken in as it is")
                .isEqualTo(409);
        assertThat(waiting(grace)).contains(hash);

        var attempt =
                Map.of("outcome", "TOOK_PLACE", "startedAt", "2026-11-20T15:00:00.000Z", "place", "PLACEMENT_OR_HOME");
        var answer = correct(grace, hash, "Ana told me where.", Map.of("attempt", attempt));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var told = recordTold(District.json(invalid).get("recordId").asString());
        assertThat(told.get("author").asString()).isEqualTo("Grace Lindqvist");
        assertThat(told.at("/doc/summary").asString()).as("Ana's words").isEqualTo("calm");
        assertThat(told.at("/doc/attempt/outcome").asString()).isEqualTo("TOOK_PLACE");
        assertThat(district.count(
                        "SELECT count(*) FROM change WHERE author = 'w-grace' AND sealed LIKE '%Ana told me where.%'"))
                .isEqualTo(1);
        assertThat(noticeAbout(ana, hash).get("decision").asString()).isEqualTo("CORRECTED");
    }

    @Test
    void wordsUnderANameThatOtherWorkHoldsComeInByACorrectionOnly() {
        var visit = tablet.visit("r-" + amara, amara, "calm");
        push(visit);
        var hash = parked(visit.replace("calm", "not calm"));
        assertThat(decide(grace, hash, "TAKEN_IN", "both").statusCode()).isEqualTo(409);
        assertThat(correct(grace, hash, "These are the right words.", Map.of()).statusCode())
                .isEqualTo(200);
        assertThat(recordTold("r-" + amara).at("/doc/summary").asString()).isEqualTo("not calm");
    }

    @Test
    void aLateChangeToASignedOffRecordIsTakenInByHerManagerUnderItsAuthorsName() {
        var visit = tablet.visit("r-" + amara, amara, "calm");
        push(visit);
        var signing = OfficeAct.on(
                grace.worker(),
                new RecordId("r-" + amara),
                new ChildId(amara),
                "visit",
                new ChangeId(Ink.idOf(visit)),
                Map.of());
        district.server().part(OfficeChanges.class).write(signing.with("signsOff", Map.of("note", "Read.")));
        var late = parked(tablet.edit("r-" + amara, amara, visit, "{\"analysis\": \"Written on the train.\"}"));
        assertThat(row(grace, late).get("reason").asString()).isEqualTo("SIGNED_OFF");
        assertThat(decide(grace, late, "TAKEN_IN", "Agreed before sign-off.").statusCode())
                .isEqualTo(200);
        var told = recordTold("r-" + amara);
        assertThat(told.at("/doc/analysis").asString()).isEqualTo("Written on the train.");
        assertThat(told.get("author").asString()).isEqualTo("Ana Reid");
    }

    @Test
    void workPutOnAnotherChildsRecordGetsOneOfItsOwn() {
        var leo = district.child("Leo", ana.worker().value());
        tablet.under(district.scopeVersion(ana.worker().value()));
        push(tablet.visit("r-" + amara, amara, "calm"));
        var hash = parked(tablet.visit("r-" + amara, leo, "about Leo"));
        var answer = correct(grace, hash, "Leo's visit, on Amara's record.", Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var record = decided(grace, hash).at("/decided/correction").asString();
        assertThat(recordTold(record).get("childId").asString()).isEqualTo(leo);
        assertThat(recordTold("r-" + amara).at("/doc/summary").asString()).isEqualTo("calm");
    }

    @Test
    void whatNobodyCanReadIsShownAsItCameToTheManagerOfWhoeverWroteIt() {
        var hash = parked("not JSON " + number);
        assertThat(row(grace, hash).get("may").valueStream().map(JsonNode::asString))
                .containsExactly("KEPT_FOR_LATER", "SET_ASIDE");
        var whole = Person.json(grace.get(QUARANTINE + "/" + hash));
        assertThat(whole.get("raw").asString()).isEqualTo("not JSON " + number);
        assertThat(whole.has("doc")).isFalse();

        var leo = district.child("Leo", district.worker("Ben", "t-2", Role.WORKER));
        var aboutLeo = parked("{\"childId\": \"" + leo + "\", \"number\": " + number + "}");
        assertThat(grace.get(QUARANTINE + "/" + aboutLeo).statusCode())
                .as("it says that it is about another team's child")
                .isEqualTo(404);
    }

    @Test
    void whatNobodyCanReadYetIsKeptForALaterVersionAndItsAuthorIsTold() {
        var hash = parked("not JSON yet " + number);
        assertThat(decide(grace, hash, "KEPT_FOR_LATER", "Ask again after the update.")
                        .statusCode())
                .isEqualTo(200);
        assertThat(waiting(grace)).doesNotContain(hash);
        var later = decided(grace, hash);
        assertThat(later.at("/decided/decision").asString()).isEqualTo("KEPT_FOR_LATER");
        assertThat(later.get("may").valueStream().map(JsonNode::asString)).containsExactly("SET_ASIDE");
        assertThat(district.count(
                        "SELECT count(*) FROM feed_note WHERE worker_id = ? AND body LIKE '%later version of Doorstep%'"
                                + " AND body NOT LIKE '%KEPT_FOR_LATER%'",
                        ana.worker().value()))
                .isEqualTo(1);
    }

    @Test
    void workOnARecordThatWasOnTheWrongFileIsReadByTheRecordsOfficerAlone() {
        var officer = district.works("rita", "Rita Moss", "t-1", Role.RECORDS_OFFICER);
        var hash = parked(invalid());
        district.jdbc()
                .sql("UPDATE change SET reason = 'MISFILED' WHERE hash = ?")
                .param(hash)
                .update();
        assertThat(row(grace, hash).has("child")).isFalse();
        assertThat(grace.get(QUARANTINE + "/" + hash).statusCode()).isEqualTo(404);
        assertThat(waiting(officer)).contains(hash);
        assertThat(officer.get(QUARANTINE + "/" + hash).body()).contains("calm");
        var ordinary = parked(tablet.visit("r-o" + amara, amara, "x".repeat(20_001)));
        assertThat(waiting(officer)).doesNotContain(ordinary);
    }

    @Test
    void everyLookAndEveryDecisionLeavesAnAuditEntry() {
        var hash = parked(invalid());
        grace.get(QUARANTINE + "/" + hash);
        decide(grace, hash, "SET_ASIDE", "Written twice.");
        omar.get(QUARANTINE + "/" + hash);
        assertThat(audits("w-grace", "quarantine.read", "DONE", amara)).isEqualTo(1);
        assertThat(audits("w-grace", "quarantine.set-aside", "DONE", amara)).isEqualTo(1);
        assertThat(district.count("SELECT count(*) FROM audit WHERE worker = 'w-omar' AND action = 'quarantine.read'"
                        + " AND outcome = 'REFUSED'"))
                .isPositive();
    }

    private static long audits(String worker, String action, String outcome, String child) {
        return district.count(
                "SELECT count(*) FROM audit WHERE worker = ? AND action = ? AND outcome = ? AND child_id = ?",
                worker,
                action,
                outcome,
                child);
    }

    private String invalid() {
        return tablet.visit(
                "r-" + amara,
                amara,
                "calm",
                change -> change.asObject().withObject("patch").remove("attempt"));
    }

    private Push.Reply push(String sealed) {
        return district.push(tablet, sealed);
    }

    /** Hands it in, sees that it is kept apart, and returns its hash. */
    private String parked(String sealed) {
        var result = push(sealed).results().getFirst();
        assertThat(result.verdict()).isEqualTo(Verdict.QUARANTINED);
        return result.hash();
    }

    private static HttpResponse<String> decide(Person who, String hash, String decision, String reason) {
        return who.post(QUARANTINE + "/" + hash + "/decision", Map.of("decision", decision, "reason", reason));
    }

    private static HttpResponse<String> correct(Person who, String hash, String reason, Map<String, ?> correction) {
        var ruling = new HashMap<String, Object>(Map.of("decision", "CORRECTED", "reason", reason));
        ruling.put("correction", correction);
        return who.post(QUARANTINE + "/" + hash + "/decision", ruling);
    }

    private static List<String> waiting(Person who) {
        return Person.json(who.get(QUARANTINE))
                .valueStream()
                .map(row -> row.get("hash").asString())
                .toList();
    }

    private static JsonNode row(Person who, String hash) {
        return among(who.get(QUARANTINE), hash);
    }

    private static JsonNode decided(Person who, String hash) {
        return among(who.get(QUARANTINE + "?decided=true"), hash);
    }

    private static JsonNode among(HttpResponse<String> list, String hash) {
        return Person.json(list)
                .valueStream()
                .filter(row -> row.get("hash").asString().equals(hash))
                .findFirst()
                .orElseThrow();
    }

    /** The last notice that she was told about that piece of work. */
    private static JsonNode noticeAbout(Person author, String hash) {
        var name = district.jdbc()
                .sql("SELECT sealed FROM change WHERE hash = ?")
                .param(hash)
                .query(String.class)
                .single();
        var changeId = Ink.idOf(name);
        return district.pulls(author.worker().value()).stream()
                .filter(item -> item.get("kind").asString().equals("notice"))
                .filter(item -> item.path("changeId").asString("").equals(changeId) && item.has("decision"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static JsonNode recordTold(String record) {
        return District.json(district.jdbc()
                .sql("SELECT body FROM feed_item WHERE kind = 'RECORD' AND ref = ?")
                .param(record)
                .query(String.class)
                .single());
    }
}
