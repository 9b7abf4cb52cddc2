package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.doorstep.contract.sync.Push;
import org.doorstep.contract.sync.QuarantineReason;
import org.doorstep.contract.sync.Verdict;
import org.doorstep.server.MovableClock;
import org.doorstep.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of work about a child who has moved, by a clock the test moves. */
class GraceTests {
    /** Longer than five working days, whatever day of the year the test runs on. */
    private static final Duration LONG = Duration.ofDays(30);

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @TempDir
    static Path data;

    static MovableClock clock;
    static District district;

    @BeforeAll
    static void start() {
        clock = new MovableClock();
        district = new District(RunningServer.over(data, clock));
    }

    @AfterAll
    static void stop() {
        district.close();
    }

    @Test
    void workMadeWhileTheChildWasHersMergesThoughSheHasMovedAndTheNewWorkerSeesIt() {
        var moved = Moved.child("Amara");
        clock.jump(LONG);
        var result = moved.push(change -> change.put("sealedAt", "2026-11-01T10:00:00.000Z"));
        assertThat(result.verdict()).as("the tablet did not know").isEqualTo(Verdict.APPLIED);
        assertThat(district.pulls(moved.ben))
                .anyMatch(item -> item.path("recordId").asString("").equals(moved.record));
    }

    @Test
    void aDraftBegunBeforeSheLeftIsFinishedWithinTheDays() {
        var moved = Moved.child("Bea");
        clock.jump(Duration.ofDays(3));
        assertThat(moved.push(moved::knowing).verdict()).isEqualTo(Verdict.APPLIED);
    }

    @Test
    void afterTheDaysItIsKeptApartForAManager() {
        var moved = Moved.child("Cleo");
        clock.jump(LONG);
        var result = moved.push(moved::knowing);
        assertThat(result.verdict()).isEqualTo(Verdict.QUARANTINED);
        assertThat(result.reason()).isEqualTo(QuarantineReason.OUT_OF_SCOPE);
    }

    @Test
    void whatWasSealedWithinTheDaysMayArriveLater() {
        var moved = Moved.child("Dee");
        var sealedAt = clock.instant().plus(Duration.ofDays(1)).toString();
        clock.jump(LONG);
        assertThat(moved.push(change -> moved.knowing(change).put("sealedAt", sealedAt))
                        .verdict())
                .isEqualTo(Verdict.APPLIED);
    }

    @Test
    void aTabletThatIsYearsWrongIsStillTakenAtItsWordWithinTheDays() {
        var moved = Moved.child("Eve");
        assertThat(moved.push(change -> moved.knowing(change).put("sealedAt", "2099-01-01T00:00:00.000Z"))
                        .verdict())
                .isEqualTo(Verdict.APPLIED);
    }

    @Test
    void whatWasBegunAfterSheLeftIsNotHers() {
        var moved = Moved.child("Fay");
        var result = moved.push(change -> moved.knowing(change).put("scopeVersion", district.scopeVersion(moved.ana)));
        assertThat(result.reason()).isEqualTo(QuarantineReason.OUT_OF_SCOPE);
    }

    @Test
    void theTabletIsToldTheLastDayOnWhichSheMayFinish() {
        var ana = district.worker("Ana");
        var gus = district.child("Gus", ana);
        var tablet = new Puller(district, ana);
        tablet.pullsAll();
        district.give(gus, district.worker("Ben"));
        var today = LocalDate.now(clock.withZone(LONDON));
        assertThat(lastDayTold(tablet)).isBetween(today.plusDays(5), today.plusDays(14));
        assertThat(lastDayTold(tablet.from("a cursor of another life")))
                .as("to a tablet that starts over")
                .isBetween(today.plusDays(5), today.plusDays(14));
    }

    private static LocalDate lastDayTold(Puller tablet) {
        return tablet.pullsAll().stream()
                .filter(item -> item.path("kind").asString("").equals("forget"))
                .map(item -> LocalDate.parse(item.path("until").asString("")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasNotFinishedByTheLastDayLandsAsUnfinishedWorkAndIsNoVisit() {
        var moved = Moved.child("Hana");
        clock.jump(LONG);
        var result = moved.pushUnfinished(moved::knowing);
        assertThat(result.verdict()).isEqualTo(Verdict.APPLIED);
        var told = district.pulls(moved.ben).stream()
                .filter(item -> item.path("recordId").asString("").equals(moved.record))
                .toList();
        assertThat(told).singleElement().satisfies(item -> {
            assertThat(item.path("type").asString()).isEqualTo("unfinished");
            assertThat(item.at("/doc/visit/summary").asString()).isEqualTo("half a sentence");
        });
    }

    @Test
    void unfinishedWorkAboutAChildWhoNeverWasHersIsKeptApart() {
        var moved = Moved.child("Ivo");
        var result = moved.pushUnfinished(
                change -> moved.knowing(change).put("scopeVersion", district.scopeVersion(moved.ana)));
        assertThat(result.reason()).isEqualTo(QuarantineReason.OUT_OF_SCOPE);
    }

    /** A child who was Ana's and is Ben's now. */
    private record Moved(String child, String ana, String ben, Ink tablet, String record) {
        static Moved child(String name) {
            var ana = district.worker("Ana");
            var ben = district.worker("Ben");
            var child = district.child(name, ana);
            var tablet = district.tabletOf(ana);
            district.give(child, ben);
            return new Moved(child, ana, ben, tablet, "r-" + child);
        }

        /** As a tablet seals that has been told that she left. */
        ObjectNode knowing(ObjectNode change) {
            return change.put("toldScope", district.scopeVersion(ana))
                    .put(
                            "sealedAt",
                            clock.instant()
                                    .truncatedTo(java.time.temporal.ChronoUnit.MILLIS)
                                    .toString());
        }

        Push.Result pushUnfinished(Consumer<ObjectNode> unusual) {
            return district.push(tablet, tablet.visit(record, child, "", change -> {
                        change.put("type", "unfinished");
                        change.set("patch", District.json("""
                        {"contactId": "k-1", "purpose": "CIN", "openedAt": "2026-11-20T15:40:00.000Z",
                         "because": "CHILD_LEFT", "visit": {"summary": "half a sentence"}}"""));
                        unusual.accept(change);
                    }))
                    .results()
                    .getFirst();
        }

        Push.Result push(Consumer<ObjectNode> unusual) {
            return district.push(tablet, tablet.visit(record, child, "finished", unusual))
                    .results()
                    .getFirst();
        }
    }
}
