package org.doorstep.server.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.server.Person.ok;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.doorstep.contract.concern.Concerns;
import org.doorstep.contract.device.Proof;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.server.MovableClock;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.doorstep.server.Tablet;
import org.doorstep.server.sync.District;
import org.doorstep.server.sync.Ink;
import org.doorstep.server.visits.Rebuild;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Ana raises a concern: told by her tablet and read in the office over real HTTP, by a clock that the test moves. Grace is
 * her manager, Amina is named by the authority, Moira answers out of hours, Kim manages another team.
 */
class ConcernTests {
    private static final String BOARD = "/api/v1/office/concerns";
    private static final Duration UNREAD_AFTER = Duration.ofMinutes(2);

    @TempDir
    static Path data;

    static MovableClock clock;
    static District district;
    static Person grace;
    static Person amina;
    static Person moira;
    static Person kim;
    static Person ana;
    static Tablet anas;
    static String amara;

    private Alarm alarm;
    private Duration moved = Duration.ZERO;

    @BeforeAll
    static void start() {
        clock = new MovableClock();
        district = new District(RunningServer.over(data, clock, settings()));
        grace = district.works("grace", "Grace Lindqvist", "t-1", Role.MANAGER);
        amina = district.works("amina", "Amina Yusuf", "t-2", Role.WORKER);
        moira = district.works("moira", "Moira Daly", "t-2", Role.OUT_OF_HOURS);
        kim = district.works("kim", "Kim Osei", "t-2", Role.MANAGER);
        ana = district.works("ana", "Ana Reid", "t-1", Role.WORKER);
        anas = ana.enrols("Ana's tablet");
        amara = district.child("Amara", "w-ana");
    }

    /** The whole week is office time here; when it is closed is a story of its own. */
    private static String[] settings() {
        return new String[] {
            "--doorstep.concerns.unread-after=" + UNREAD_AFTER,
            "--doorstep.concerns.look-every=PT1H",
            "--doorstep.concerns.then-ask=w-amina, w-nobody",
            "--doorstep.lone-work.office-days=MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY",
            "--doorstep.lone-work.office-opens=00:00",
            "--doorstep.lone-work.office-closes=00:00",
            "--doorstep.authority.duty-phone=01632 960 001",
            "--doorstep.authority.emergency-team-phone=01632 960 002"
        };
    }

    @AfterAll
    static void stop() {
        district.close();
    }

    @BeforeEach
    void anaIsConcerned() {
        alarm = new Alarm(anas, clock, amara);
    }

    /** A sign-in lasts ten minutes: each story begins at the same time. */
    @AfterEach
    void backToTheBeginning() {
        passes(moved.negated());
    }

    @Test
    void whenItIsReceivedHerManagerIsAskedToReadItAndNobodyHasReadItYet() {
        var held = alarm.tells();
        assertThat(names(held.get("told"))).containsExactly("Grace Lindqvist");
        assertThat(held.has("read")).isFalse();
        assertThat(grace.get("/api/v1/office/notices").body())
                .contains("Ana Reid raised a concern at")
                .doesNotContain("Amara")
                .doesNotContain("uncle");
        var reply = Person.json(anas.get(Concerns.PATH));
        assertThat(reply.at("/numbers/dutyPhone").asString()).isEqualTo("01632 960 001");
        assertThat(reply.at("/numbers/emergencyTeam").asString()).isEqualTo("01632 960 002");
        assertThat(reply.get("unreadAfterMinutes").asInt()).isEqualTo(2);
    }

    @Test
    void aConcernThatIsToldTwiceIsRaisedOnce() {
        var first = alarm.tells();
        passes(Duration.ofSeconds(30));
        var again = alarm.tells();
        assertThat(again).isEqualTo(first);
        assertThat(rows(grace).stream().filter(this::isThis)).hasSize(1);
        assertThat(row(grace).at("/concern/what").asString()).isEqualTo(Alarm.WHAT);
    }

    @Test
    void theRecordThatComesFirstRaisesItAndTheTabletsWordFindsItRaised() {
        var ink = new Ink(anas.id().value(), "w-ana", district.scopeVersion("w-ana"));
        district.push(ink, ink.concern(alarm.record, amara, "From a deposit."));
        district.server().part(Rebuild.class).all();
        assertThat(row(grace).at("/concern/what").asString()).isEqualTo("From a deposit.");
        var held = alarm.tells();
        assertThat(names(held.get("told"))).containsExactly("Grace Lindqvist");
        district.server().part(Rebuild.class).all();
        assertThat(district.count("SELECT count(*) FROM concern WHERE id = ?", alarm.record))
                .isEqualTo(1);
        assertThat(names(alarm.hears().get("told"))).containsExactly("Grace Lindqvist");
    }

    @Test
    void unreadItGoesToTheNextNamedPersonUntilOneHasReadIt() {
        alarm.tells();
        looks();
        assertThat(row(grace).get("nextName").asString()).isEqualTo("Amina Yusuf");
        assertThat(rows(amina)).noneMatch(this::isThis);
        passes(UNREAD_AFTER);
        looks();
        assertThat(row(amina).at("/concern/what").asString()).isEqualTo(Alarm.WHAT);
        assertThat(rows(moira)).noneMatch(this::isThis);
        passes(UNREAD_AFTER);
        looks();
        looks();
        assertThat(row(moira).get("child").asString()).startsWith("Amara");
        passes(UNREAD_AFTER);
        looks();
        assertThat(told()).containsExactly("Grace Lindqvist", "Amina Yusuf", "Moira Daly", "Grace Lindqvist");

        ok(amina.post(readPath(), Map.of()));
        passes(UNREAD_AFTER);
        looks();
        assertThat(told()).hasSize(4);
        assertThat(row(grace).has("nextAt")).isFalse();
    }

    @Test
    void herTabletIsToldWhoHasReadItAndWhenAndTheFirstOnesNameStays() {
        alarm.tells();
        passes(Duration.ofMinutes(1));
        ok(grace.post(readPath(), Map.of()));
        var readAt = clock.instant();
        passes(UNREAD_AFTER);
        ok(grace.post(readPath(), Map.of()));
        var read = alarm.hears().get("read");
        assertThat(read.get("name").asString()).isEqualTo("Grace Lindqvist");
        assertThat(Duration.between(readAt, Instant.parse(read.get("at").asString()))
                        .abs())
                .isLessThan(Duration.ofMinutes(1));
        assertThat(row(grace).get("mayRead").asBoolean()).isFalse();
    }

    @Test
    void thoseWhoWereAskedAreToldThatSomebodyHasReadIt() {
        alarm.tells();
        passes(UNREAD_AFTER);
        looks();
        ok(amina.post(readPath(), Map.of()));
        assertThat(grace.get("/api/v1/office/notices").body())
                .contains("Amina Yusuf has read the concern that Ana Reid raised");
    }

    @Test
    void whoWasNotAskedSeesNothingAndCanDoNothing() {
        alarm.tells();
        for (var stranger : List.of(kim, amina, ana)) {
            assertThat(rows(stranger)).noneMatch(this::isThis);
            assertThat(stranger.post(readPath(), Map.of()).statusCode()).isEqualTo(404);
        }
        assertThat(alarm.hears().has("read")).isFalse();
        assertThat(
                        district.count(
                                "SELECT count(*) FROM audit WHERE worker = 'w-kim' AND action = 'concern.read' AND outcome = 'REFUSED'"))
                .isPositive();
        assertThat(district.works("adm", "Adm Nkosi", "t-1", Role.ADMIN)
                        .get(BOARD)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoeverHasItBeforeTheirEyesIsWrittenDownOnce() {
        alarm.tells();
        for (int i = 0; i < 3; i++) row(grace);
        assertThat(district.count(
                        "SELECT count(*) FROM audit WHERE worker = 'w-grace' AND action = 'concern.see' AND record_id = ?",
                        alarm.record))
                .isEqualTo(1);
    }

    @Test
    void aConcernAboutSomebodyOnNobodysFileIsReadLikeAnyOther() {
        alarm = new Alarm(anas, clock, null);
        alarm.tells();
        assertThat(row(grace).has("child")).isFalse();
        assertThat(row(grace).at("/concern/somebodyElse").asString()).isEqualTo("A small boy at number 12");
        ok(grace.post(readPath(), Map.of()));
        assertThat(alarm.hears().has("read")).isTrue();
    }

    @Test
    void itIsRaisedFromATabletOnWhichNobodyIsSignedInAndWhatHasBecomeOfItIsToldThere() {
        alarm = new Alarm(anas.signedOut(), clock, amara);
        assertThat(names(alarm.tells().get("told"))).containsExactly("Grace Lindqvist");
        ok(grace.post(readPath(), Map.of()));
        assertThat(alarm.hears().at("/read/name").asString()).isEqualTo("Grace Lindqvist");
        assertThat(anas.signedOut().get(ApiPaths.PULL).statusCode()).isEqualTo(401);
    }

    @Test
    void nobodyRaisesOneInTheNameOfATabletThatIsNotHersOrWasTakenOffHerList() {
        var kims = kim.enrols("Kim's tablet");
        var path = Concerns.PATH + "/" + alarm.record;
        var forged = anas.with(ana.request(path), "PUT", path, "{}", anas.nonce())
                .setHeader(Proof.DEVICE, kims.id().value());
        assertThat(Person.send(forged).statusCode()).isEqualTo(403);
        var lost = kim.enrols("Kim's lost tablet");
        assertThat(kim.delete(ApiPaths.DEVICES + "/" + lost.id()).statusCode()).isEqualTo(204);
        var fromTheLost = new Alarm(lost.signedOut(), clock, null);
        assertThat(fromTheLost.sends(put -> {}).body()).contains("device-revoked");
    }

    @Test
    void aTabletWhoseClockIsWrongIsHeardByTheServersOwn() {
        var wrong = Duration.ofHours(3);
        var late = clock.instant().minus(wrong).toString();
        assertThat(alarm.sends(put -> {
                            put.put("sentAt", late);
                            put.withObject("/concern").put("raisedAt", late);
                        })
                        .statusCode())
                .isEqualTo(200);
        var raisedAt = Instant.parse(row(grace).get("raisedAt").asString());
        assertThat(Duration.between(raisedAt, clock.instant()).abs()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void aConcernThatSaysNothingIsRefusedInASentence() {
        assertThat(alarm.sends(put -> put.withObject("/concern").put("what", "  "))
                        .statusCode())
                .isEqualTo(400);
        assertThat(alarm.sends(put -> put.remove("concern")).statusCode()).isEqualTo(400);
        assertThat(alarm.sends(put -> put.remove("childId")).statusCode()).isEqualTo(400);
        assertThat(alarm.sends(put -> put.put("device", "d-another")).statusCode())
                .isEqualTo(400);
        assertThat(rows(grace)).noneMatch(this::isThis);
    }

    private void passes(Duration time) {
        clock.jump(time);
        moved = moved.plus(time);
    }

    private static void looks() {
        district.server().part(Escalation.class).look();
    }

    private String readPath() {
        return BOARD + "/" + alarm.record + "/read";
    }

    private List<String> told() {
        return names(row(grace).get("told"));
    }

    private static List<String> names(JsonNode told) {
        return told.valueStream().map(one -> one.get("name").asString()).toList();
    }

    private JsonNode row(Person looking) {
        return Objects.requireNonNull(
                rows(looking).stream().filter(this::isThis).findFirst().orElse(null),
                "The concern is not on the board");
    }

    private static List<JsonNode> rows(Person looking) {
        return ok(looking.get(BOARD)).get("rows").valueStream().toList();
    }

    private boolean isThis(JsonNode row) {
        return row.get("recordId").asString().equals(alarm.record);
    }
}
