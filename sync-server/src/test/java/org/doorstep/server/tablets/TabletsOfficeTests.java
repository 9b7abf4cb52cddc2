package org.doorstep.server.tablets;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.server.DepositInk;
import org.doorstep.server.Person;
import org.doorstep.server.Tablet;
import org.doorstep.server.sync.District;
import org.doorstep.server.sync.Ink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ana's tablet, in Grace's team, through the real door with real keys. */
@SuppressWarnings("NullAway.Init") // everybody is there before each test
class TabletsOfficeTests {
    private static final String TABLETS = ApiPaths.OFFICE + "/tablets";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path data;

    static District district;
    static Person grace;
    static Person omar;
    static Person adm;
    static int number;

    private Person ana;
    private Tablet tablet;
    private Ink ink = new Ink("none", "nobody", 0);
    private String amara = "";

    @BeforeAll
    static void start() {
        district = new District(data);
        grace = district.works("grace", "Grace Lindqvist", "t-1", Role.MANAGER);
        omar = district.works("omar", "Omar Vance", "t-2", Role.MANAGER);
        adm = district.works("adm", "Adm Nkosi", "t-1", Role.ADMIN);
    }

    @AfterAll
    static void stop() {
        district.close();
    }

    @BeforeEach
    void anaHasATabletAndHoldsAmara() {
        ana = district.works("ana" + ++number, "Ana Reid", "t-1", Role.WORKER);
        tablet = ana.enrols("Tablet " + number);
        var worker = ana.worker().value();
        amara = district.child("Amara", worker);
        ink = new Ink(tablet.id().value(), worker, district.scopeVersion(worker));
    }

    @Test
    void aManagerSeesWhoseTabletItIsWhatCameAndWhatNeverDid() {
        push(ink.visit("r-1" + amara, amara, "calm"));
        ink.blots();
        push(ink.visit("r-3" + amara, amara, "calm"));
        var row = row(grace);
        assertThat(row.get("label").asString()).isEqualTo("Tablet " + number);
        assertThat(row.get("worker").asString()).isEqualTo("Ana Reid");
        assertThat(row.get("received").asInt()).isEqualTo(2);
        assertThat(row.get("gaps").valueStream().map(JsonNode::asString))
                .containsExactly("The 2nd change never arrived.");
        assertThat(row.has("lastContact")).isTrue();
        assertThat(row.get("restored").asBoolean()).isFalse();
    }

    @Test
    void aTabletThatWasRestoredFromACopyIsToldApart() {
        var first = ink.visit("r-1" + amara, amara, "calm");
        push(first);
        push(first.replace("calm", "other words").replace(Ink.idOf(first), "another-name"));
        assertThat(row(grace).get("restored").asBoolean()).isTrue();
    }

    @Test
    void aTabletThatGoesOnFromOtherWorkThanItHandedInWasRestoredToo() {
        push(ink.visit("r-1" + amara, amara, "calm"));
        push(ink.visit("r-2" + amara, amara, "calm", change -> change.put("prev", "cd".repeat(32))));
        assertThat(row(grace).get("restored").asBoolean()).isTrue();
    }

    @Test
    void aRestoredTabletGoesOnUnderANewNameAndHandsInWhatItSealedUnderTheOldOne() {
        var first = ink.visit("r-1" + amara, amara, "calm");
        push(first);
        var other = first.replace("calm", "other words").replace(Ink.idOf(first), "other-" + number);
        assertThat(Person.json(pushed(other)).at("/device/forked").asBoolean()).isTrue();
        var late = ink.visit("r-late" + amara, amara, "sealed under the old name");
        var next = ana.enrolsInPlaceOf(tablet);
        assertThat(row(grace).at("/replacedBy/label").asString()).isEqualTo("Tablet " + number);
        assertThat(row(grace).at("/replacedBy").has("at")).isTrue();

        var handedIn = Person.json(pushed(next, late));
        assertThat(handedIn.at("/results/0/verdict").asString()).isEqualTo("APPLIED");
        assertThat(handedIn.at("/device").has("forked")).isFalse();
        assertThat(row(grace).get("received").asInt())
                .as("it is a link of the chain it was sealed in")
                .isEqualTo(2);
        assertThat(rows(grace).stream()
                        .filter(row ->
                                row.get("device").asString().equals(next.id().value()))
                        .noneMatch(row -> row.get("restored").asBoolean()))
                .isTrue();
    }

    @Test
    void aNameThatWasReplacedIsRefusedAtOnceAndItsSealedWorkIsTakenAllTheSame() {
        var late = ink.visit("r-left" + amara, amara, "sealed under the old name");
        ana.enrolsInPlaceOf(tablet);
        var refused = pushed(late);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("device-replaced").contains("another number goes on");
        assertThat(tablet.get(ApiPaths.PULL).statusCode()).isEqualTo(403);
        assertThat(district.count(
                        "SELECT count(*) FROM audit WHERE device = ? AND action = 'device.device-replaced'",
                        tablet.id().value()))
                .isEqualTo(2);
        assertThat(deposit(DepositInk.copyOf(tablet.enrolment(), late)).statusCode())
                .isEqualTo(200);
        var third = ana.enrolsInPlaceOf(tablet);
        assertThat(third.get(ApiPaths.PULL).statusCode())
                .as("its worker is signed in, so it goes on under a name of its own")
                .isEqualTo(200);
    }

    @Test
    void nobodyElseHandsInWhatItSealed() {
        var visit = ink.visit("r-1" + amara, amara, "calm");
        var ben = district.works("ben" + number, "Ben Okoro", "t-1", Role.WORKER);
        var bens = ben.enrolsInPlaceOf(tablet);
        assertThat(Person.json(pushed(bens, visit)).at("/results/0/reason").asString())
                .isEqualTo("AUTHOR_MISMATCH");
        assertThat(row(grace).has("replacedBy")).isFalse();
        var second = ana.enrols("Another tablet of hers");
        assertThat(Person.json(pushed(second, visit)).at("/results/0/reason").asString())
                .as("another of her own, which took nobody's place")
                .isEqualTo("AUTHOR_MISMATCH");
        push(visit);
    }

    @Test
    void takingItsOwnPlaceTakesNoneOfHerThree() {
        ana.enrols("Second");
        ana.enrols("Third");
        var next = ana.enrolsInPlaceOf(tablet);
        assertThat(ana.enrolsInPlaceOf(next).id()).isNotEqualTo(next.id());
        assertThat(ana.post(
                                ApiPaths.DEVICES,
                                Map.of("publicKey", Tablet.publicKey(Tablet.freshKey()), "label", "Fourth"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aTabletThatWasSwitchedOffTakesNoNewName() {
        revoke(grace);
        var request = Map.of(
                "publicKey",
                Tablet.publicKey(Tablet.freshKey()),
                "label",
                "Again",
                "replaces",
                tablet.id().value());
        assertThat(ana.post(ApiPaths.DEVICES, request).statusCode()).isEqualTo(403);
    }

    @Test
    void othersDoNotSeeIt() {
        assertThat(rows(omar))
                .noneMatch(
                        row -> row.get("device").asString().equals(tablet.id().value()));
        assertThat(ana.get(TABLETS).statusCode()).isEqualTo(403);
        assertThat(revoke(omar).statusCode()).isEqualTo(404);
        assertThat(open(omar, "mine").statusCode()).isEqualTo(404);
        assertThat(row(adm).get("mayOpen").asBoolean()).isFalse();
    }

    @Test
    void aRevokedTabletCannotPushAndCanStillDeposit() {
        assertThat(revoke(grace).statusCode()).isEqualTo(200);
        assertThat(row(grace).has("revokedAt")).isTrue();
        var visit = ink.visit("r-late" + amara, amara, "calm");
        assertThat(pushed(visit).statusCode()).isEqualTo(403);
        assertThat(deposit(DepositInk.copyOf(tablet.enrolment(), visit)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatWasDepositedIsOpenedByHerManagerAndLandsInItsRecord() {
        var visit = ink.visit("r-1" + amara, amara, "written before the tablet was lost");
        var edit = ink.edit("r-1" + amara, amara, visit, "{\"analysis\": \"and more\"}");
        // The later one first: a tablet may hand in its copies in any order.
        deposit(DepositInk.copyOf(tablet.enrolment(), edit), DepositInk.copyOf(tablet.enrolment(), visit));
        assertThat(row(grace).at("/deposits/unopened").asInt()).isEqualTo(2);
        assertThat(row(grace).get("mayOpen").asBoolean()).isTrue();
        assertThat(open(grace, " ").statusCode()).as("without a reason").isEqualTo(400);
        assertThat(open(adm, "tidy").statusCode()).as("an administrator").isEqualTo(403);

        var opened = open(grace, "Ana's tablet was lost.");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
        assertThat(Person.json(opened).toString())
                .isEqualTo(
                        "{\"intoRecords\":2,\"keptApart\":0,\"waiting\":0,\"failed\":0,\"pictures\":0,\"picturesFailed\":0}");
        assertThat(recordTold("r-1" + amara).at("/doc/analysis").asString()).isEqualTo("and more");
        assertThat(row(grace).at("/deposits/unopened").asInt()).isZero();
        assertThat(row(grace).get("received").asInt())
                .as("they are links of its chain")
                .isEqualTo(2);
        assertThat(district.count(
                        "SELECT count(*) FROM audit WHERE worker = 'w-grace' AND device = ? AND action = 'deposit.open'",
                        tablet.id().value()))
                .isEqualTo(1);
        assertThat(district.count(
                        "SELECT count(*) FROM tablet_action WHERE device_id = ? AND reason = 'Ana''s tablet was lost.'",
                        tablet.id().value()))
                .isEqualTo(1);
    }

    @Test
    void workOutOfScopeFromADepositIsKeptApartWithItsReason() {
        var leo = district.child("Leo");
        deposit(DepositInk.copyOf(tablet.enrolment(), ink.visit("r-leo" + leo, leo, "not hers")));
        assertThat(Person.json(open(grace, "Lost.")).get("keptApart").asInt()).isEqualTo(1);
        assertThat(district.count(
                        "SELECT count(*) FROM change WHERE record_id = ? AND reason = 'OUT_OF_SCOPE'", "r-leo" + leo))
                .isEqualTo(1);
    }

    @Test
    void aDepositWhoseWorkHasArrivedIsSettledByItself() {
        var visit = ink.visit("r-1" + amara, amara, "calm");
        deposit(DepositInk.copyOf(tablet.enrolment(), visit));
        push(visit);
        var deposits = row(grace).get("deposits");
        assertThat(deposits.get("copies").asInt()).isEqualTo(1);
        assertThat(deposits.get("unopened").asInt()).isZero();
    }

    @Test
    void whatCannotBeOpenedIsKeptWithItsReasonAndHurtsNoOther() {
        var good = ink.visit("r-1" + amara, amara, "calm");
        var notWhatItSays = DepositInk.copyOf(tablet.enrolment(), "something else", "ef".repeat(32));
        var lostKey = new java.util.HashMap<>(DepositInk.copyOf(tablet.enrolment(), "with a lost key " + number));
        lostKey.put("kid", "d-1999-01");
        deposit(notWhatItSays, lostKey, DepositInk.copyOf(tablet.enrolment(), good));
        var opened = Person.json(open(grace, "Lost."));
        assertThat(opened.get("intoRecords").asInt()).isEqualTo(1);
        assertThat(opened.get("failed").asInt()).isEqualTo(2);
        assertThat(row(grace).at("/deposits/failures").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder(DepositOpening.NO_KEY, DepositOpening.NOT_WHAT_IT_SAYS);
        assertThat(row(grace).at("/deposits/unopened").asInt()).isEqualTo(2);
    }

    private HttpResponse<String> open(Person who, String reason) {
        return who.post(TABLETS + "/" + tablet.id() + "/deposits/opening", Map.of("reason", reason));
    }

    private HttpResponse<String> revoke(Person who) {
        return who.post(TABLETS + "/" + tablet.id() + "/revocation", Map.of("reason", "Left in a taxi."));
    }

    private HttpResponse<String> pushed(String... sealed) {
        return pushed(tablet, sealed);
    }

    private static HttpResponse<String> pushed(Tablet tablet, String... sealed) {
        var body = Map.of("device", tablet.id().value(), "changes", List.of(sealed));
        return tablet.post(ApiPaths.PUSH, JSON.writeValueAsString(body));
    }

    private void push(String... sealed) {
        assertThat(pushed(sealed).statusCode()).isEqualTo(200);
    }

    @SafeVarargs
    private HttpResponse<String> deposit(Map<String, String>... copies) {
        var body = Map.of("device", tablet.id().value(), "copies", Arrays.asList(copies));
        return tablet.postAlone(ApiPaths.DEPOSIT, JSON.writeValueAsString(body));
    }

    private static List<JsonNode> rows(Person who) {
        return Person.json(who.get(TABLETS)).valueStream().toList();
    }

    private JsonNode row(Person who) {
        return rows(who).stream()
                .filter(row -> row.get("device").asString().equals(tablet.id().value()))
                .findFirst()
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
