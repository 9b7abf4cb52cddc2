package org.doorstep.server.lonework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.server.Person.ok;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.doorstep.contract.child.Address;
import org.doorstep.contract.id.AddressId;
import org.doorstep.contract.lonework.VisitPlans;
import org.doorstep.contract.office.Role;
import org.doorstep.server.MovableClock;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.doorstep.server.Tablet;
import org.doorstep.server.sync.District;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Ana goes on a visit and is or is not back in time: told by her tablet and seen in the office over real HTTP, by a clock
 * that the test moves. Grace is her manager, Kim is named by the authority, Moira answers out of hours.
 */
class LoneWorkTests {
    private static final String OUT = "/api/v1/office/out";
    private static final Duration AWAY = Duration.ofMinutes(1);
    private static final Duration GRACE = Duration.ofMinutes(2);
    private static final Duration EACH = Duration.ofMinutes(1);
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @TempDir
    static Path data;

    static MovableClock clock;
    static District district;
    static Person grace;
    static Person kim;
    static Person moira;
    static Person ana;
    static Tablet anas;
    static String amara;

    private Outing outing;
    private Duration moved = Duration.ZERO;

    @BeforeAll
    static void start() {
        clock = new MovableClock();
        district = new District(RunningServer.over(data, clock, settings()));
        grace = district.works("grace", "Grace Lindqvist", "t-1", Role.MANAGER);
        kim = district.works("kim", "Kim Osei", "t-2", Role.MANAGER);
        moira = district.works("moira", "Moira Daly", "t-2", Role.OUT_OF_HOURS);
        ana = district.works("ana", "Ana Reid", "t-1", Role.WORKER);
        anas = ana.enrols("Ana's tablet");
        amara = district.child("Amara", "w-ana");
        var home = new Address("14 Mill Lane", "PE8 4XX", null, Map.of());
        district.office().addChild(District.livingAt(amara, "Amara", new AddressId("a-1"), home));
    }

    /** The whole week is office time here; when it is closed is a story of its own. */
    private static String[] settings() {
        return new String[] {
            "--doorstep.lone-work.grace=" + GRACE,
            "--doorstep.lone-work.each=" + EACH,
            "--doorstep.lone-work.look-every=PT1H",
            "--doorstep.lone-work.then-tell=w-kim, w-nobody",
            "--doorstep.lone-work.office-days=MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY",
            "--doorstep.lone-work.office-opens=00:00",
            "--doorstep.lone-work.office-closes=00:00",
            "--doorstep.lone-work.ring=01632 960 001"
        };
    }

    @AfterAll
    static void stop() {
        district.close();
    }

    @BeforeEach
    void anaIsAboutToSetOut() {
        outing = Outing.of(anas, clock, AWAY, amara);
    }

    /** A sign-in lasts ten minutes: each story begins at the same time. */
    @AfterEach
    void backToTheBeginning() {
        passes(moved.negated());
    }

    @Test
    void theServerHoldsThePlanOfAWorkerWhoseSignInHasRunOut() {
        outing = Outing.of(anas.signedOut(), clock, AWAY, amara);
        assertThat(outing.tells(clock).get("tells").valueStream().map(JsonNode::asString))
                .containsExactly("Grace Lindqvist");
    }

    @Test
    void theServerHoldsThePlanAndSaysWhoWouldBeTold() {
        var held = outing.tells(clock);
        assertThat(held.get("tells").valueStream().map(JsonNode::asString)).containsExactly("Grace Lindqvist");
        assertThat(held.get("told").isEmpty()).isTrue();
        assertThat(Instant.parse(held.get("backBy").asString())).isEqualTo(outing.backBy());
        var all = Person.json(anas.get(VisitPlans.PATH));
        assertThat(all.get("ring").asString()).isEqualTo("01632 960 001");
        assertThat(all.get("plans")
                        .valueStream()
                        .map(one -> one.get("contactId").asString()))
                .contains(outing.contact);
    }

    @Test
    void herManagerSeesWhereSheIsAndAColleagueOnlyThatSheIsOut() {
        outing.tells(clock);
        var row = row(grace);
        assertThat(row.get("standing").asString()).isEqualTo("OUT");
        assertThat(row.get("name").asString()).isEqualTo("Ana Reid");
        assertThat(row.at("/to/0/child").asString()).startsWith("Amara");
        assertThat(row.at("/to/0/lines").asString()).isEqualTo("14 Mill Lane");
        assertThat(row.get("mayAct").asBoolean()).isTrue();

        var ben = district.works("ben", "Ben Okoro", "t-1", Role.WORKER);
        assertThat(row(ben).get("to").isEmpty()).isTrue();
        assertThat(row(ben).get("mayAct").asBoolean()).isFalse();
        assertThat(row(moira).at("/to/0/child").asString()).startsWith("Amara");
        assertThat(rows(kim)).noneMatch(this::isHers);
        assertThat(district.works("adm", "Adm Nkosi", "t-1", Role.ADMIN)
                        .get(OUT)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whereSheIsIsWrittenDownOnceForEachWhoLooks() {
        rows(moira);
        var before = looksWrittenDown();
        outing.tells(clock);
        for (int i = 0; i < 3; i++) row(moira);
        assertThat(looksWrittenDown()).isEqualTo(before + 1);
    }

    private static long looksWrittenDown() {
        return district.count("SELECT count(*) FROM audit WHERE worker = 'w-moira' AND action = 'plan.read'");
    }

    @Test
    void aPlanThatIsSentTwiceIsOneAndWhatWasSaidLaterCounts() {
        var late = outing.asItWouldBeSent();
        outing.tells(clock);
        outing.again();
        var later = outing.backBy().plus(AWAY);
        var held = outing.tells(clock, Map.of("backBy", later));
        assertThat(held.get("version").asInt()).isEqualTo(2);
        assertThat(anas.send("PUT", VisitPlans.PATH + "/" + outing.contact, late.toString())
                        .statusCode())
                .isEqualTo(200);
        assertThat(Instant.parse(row(grace).get("backBy").asString())).isEqualTo(later);
        assertThat(rows(grace).stream().filter(this::isHers)).hasSize(1);
    }

    @Test
    void aTabletThatIsSilentIsNotOverdue() {
        outing.tells(clock);
        passes(AWAY.plus(A_SECOND));
        looks();
        assertThat(row(grace).get("standing").asString()).isEqualTo("LATE");
        passes(GRACE.minus(A_SECOND.multipliedBy(5)));
        looks();
        assertThat(row(grace).get("standing").asString()).isEqualTo("LATE");
        assertThat(told()).isEmpty();
    }

    @Test
    void namedPeopleAreToldInTurnUntilOneSeesToIt() {
        isOverdue();
        looks();
        assertThat(told()).containsExactly("Grace Lindqvist");
        assertThat(grace.get("/api/v1/office/notices").body())
                .contains("Ana Reid is on a visit")
                .doesNotContain("Amara");
        assertThat(row(grace).get("nextName").asString()).isEqualTo("Kim Osei");
        assertThat(rows(kim)).noneMatch(this::isHers);
        passes(EACH);
        looks();
        assertThat(row(kim).at("/to/0/child").asString()).startsWith("Amara");
        passes(EACH);
        looks();
        passes(EACH);
        looks();
        assertThat(told()).containsExactly("Grace Lindqvist", "Kim Osei", "Moira Daly", "Grace Lindqvist");

        ok(moira.post(path("acknowledge"), Map.of()));
        ok(grace.post(path("acknowledge"), Map.of()));
        passes(EACH);
        looks();
        assertThat(told()).hasSize(4);
        assertThat(row(grace).get("standing").asString()).isEqualTo("SEEN_TO");
        assertThat(row(grace).at("/acknowledged/name").asString()).isEqualTo("Moira Daly");
        assertThat(outing.again().get("acknowledgedBy").asString()).isEqualTo("Moira Daly");
        assertThat(kim.get("/api/v1/office/notices").body()).contains("Moira Daly sees to Ana Reid");
    }

    @Test
    void itIsClosedInWordsOnly() {
        isOverdue();
        assertThat(grace.post(path("close"), Map.of("words", "  ")).statusCode())
                .isEqualTo(400);
        assertThat(grace.post(path("close"), Map.of()).statusCode()).isEqualTo(400);
        ok(grace.post(path("close"), Map.of("words", "She rang from the car; her tablet was flat.")));
        var row = row(moira);
        assertThat(row.get("standing").asString()).isEqualTo("CLOSED");
        assertThat(row.at("/closing/by").asString()).isEqualTo("Grace Lindqvist");
        assertThat(row.at("/closing/outcome").asString()).contains("rang from the car");
        passes(EACH);
        looks();
        assertThat(told()).containsExactly("Grace Lindqvist");
    }

    @Test
    void whoIsBackInTimeIsNoLongerOut() {
        outing.tells(clock);
        var held = outing.tells(clock, Map.of("backAt", clock.instant()));
        assertThat(held.has("backAt")).isTrue();
        assertThat(rows(grace)).noneMatch(this::isHers);
        passes(AWAY.plus(GRACE).plus(A_SECOND));
        looks();
        assertThat(rows(grace)).noneMatch(this::isHers);
    }

    @Test
    void whoIsBackLateIsAskedAfterUntilSomebodyWritesDownWhatCameOfIt() {
        isOverdue();
        outing.tells(clock, Map.of("backAt", clock.instant()));
        passes(EACH);
        looks();
        assertThat(told()).containsExactly("Grace Lindqvist");
        assertThat(row(grace).get("standing").asString()).isEqualTo("BACK_LATE");
        assertThat(grace.get("/api/v1/office/notices").body()).contains("Ana Reid has said on the tablet: I am back.");
        ok(grace.post(path("close"), Map.of("words", "I rang her. She is at home and well.")));
        assertThat(row(grace).get("standing").asString()).isEqualTo("CLOSED");
    }

    @Test
    void whoStaysLongerIsWaitedForAgainFromTheFirst() {
        isOverdue();
        passes(EACH);
        looks();
        outing.tells(clock, Map.of("backBy", clock.instant().plus(AWAY)));
        assertThat(row(grace).get("standing").asString()).isEqualTo("OUT");
        assertThat(told()).isEmpty();
        passes(EACH);
        looks();
        assertThat(told()).isEmpty();
        passes(GRACE);
        looks();
        assertThat(told()).containsExactly("Grace Lindqvist");
    }

    @Test
    void whoIsAskedAfterAlreadyIsNotAskedAfterTwice() {
        isOverdue();
        outing.tells(clock, Map.of("backBy", clock.instant().minus(GRACE)));
        passes(EACH);
        looks();
        looks();
        assertThat(told()).containsExactly("Grace Lindqvist", "Kim Osei");
        assertThat(district.count("SELECT count(*) FROM overdue WHERE contact_id = ?", outing.contact))
                .isEqualTo(1);
    }

    @Test
    void aTabletWhoseClockIsWrongIsHeardByTheServersOwn() {
        var wrong = Duration.ofHours(3);
        var plan = outing.asItWouldBeSent()
                .put("sentAt", clock.instant().minus(wrong).toString())
                .put("setOutAt", clock.instant().minus(wrong).toString())
                .put("backBy", outing.backBy().minus(wrong).toString());
        ok(anas.send("PUT", VisitPlans.PATH + "/" + outing.contact, plan.toString()));
        var backBy = Instant.parse(row(grace).get("backBy").asString());
        assertThat(Duration.between(outing.backBy(), backBy).abs()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void whoWasNotToldAndIsNotHerManagerCanDoNothing() {
        isOverdue();
        for (var stranger : List.of(kim, ana)) {
            assertThat(stranger.post(path("acknowledge"), Map.of()).statusCode())
                    .isEqualTo(404);
            assertThat(stranger.post(path("close"), Map.of("words", "It is well."))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(
                        district.count(
                                "SELECT count(*) FROM audit WHERE worker = 'w-kim' AND action = 'plan.see-to' AND outcome = 'REFUSED'"))
                .isGreaterThanOrEqualTo(2);
        assertThat(row(grace).get("standing").asString()).isEqualTo("OVERDUE");
    }

    @Test
    void aPlanThatMakesNoSenseIsRefusedInASentence() {
        var backwards = outing.asItWouldBeSent()
                .put("backBy", clock.instant().minusSeconds(600).toString());
        var tooFar = outing.asItWouldBeSent()
                .put("backBy", clock.instant().plus(Duration.ofHours(25)).toString());
        var nobody = outing.asItWouldBeSent();
        nobody.putArray("children");
        var nothing = outing.asItWouldBeSent();
        nothing.remove("setOutAt");
        var another = outing.asItWouldBeSent().put("device", "d-another");
        for (var plan : List.of(backwards, tooFar, nobody, nothing, another)) {
            var answer = anas.send("PUT", VisitPlans.PATH + "/" + outing.contact, plan.toString());
            assertThat(answer.statusCode()).as(plan.toString()).isEqualTo(400);
        }
        assertThat(rows(grace)).noneMatch(this::isHers);
    }

    private void isOverdue() {
        outing.tells(clock);
        passes(AWAY.plus(GRACE).plus(A_SECOND));
        looks();
    }

    private void passes(Duration time) {
        clock.jump(time);
        moved = moved.plus(time);
    }

    private static void looks() {
        district.server().part(Watch.class).look();
    }

    private String path(String what) {
        return OUT + "/w-ana/" + outing.contact + "/" + what;
    }

    private List<String> told() {
        return row(grace)
                .get("told")
                .valueStream()
                .map(one -> one.get("name").asString())
                .toList();
    }

    private JsonNode row(Person looking) {
        return Objects.requireNonNull(
                rows(looking).stream().filter(this::isHers).findFirst().orElse(null), "Ana is not on the board");
    }

    private static List<JsonNode> rows(Person looking) {
        return ok(looking.get(OUT)).get("rows").valueStream().toList();
    }

    private boolean isHers(JsonNode row) {
        return row.get("contactId").asString().equals(outing.contact);
    }
}
