package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
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

        Push.Result push(Consumer<ObjectNode> unusual) {
            return district.push(tablet, tablet.visit(record, child, "finished", unusual))
                    .results()
                    .getFirst();
        }
    }
}
