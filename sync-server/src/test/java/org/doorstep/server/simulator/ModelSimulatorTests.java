package org.doorstep.server.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The protocol itself holds what it promises, and the oracle would say so if it did not. */
class ModelSimulatorTests {
    private static final long HISTORIES = 200_000;
    private static final long HISTORIES_A_BUG = 5_000;

    @Test
    void twoHundredThousandHistoriesBreakNoPromise() {
        assertThat(Simulator.ofTheModel(Bug.NONE).findIn(1, HISTORIES)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "NONE",
                "SCOPE_WITHOUT_VERSION",
                "SCOPE_VERSION_AHEAD_OF_ITS_NOTES",
                "SCOPE_VERSION_BEHIND_ITS_CHILDREN"
            })
    void aPlantedBugIsFound(Bug bug) {
        var simulator = Simulator.ofTheModel(bug);
        var found = LongStream.rangeClosed(1, HISTORIES_A_BUG)
                .filter(seed -> simulator.run(seed).isPresent())
                .findFirst();
        assertThat(found)
                .as("the first of %s histories that shows %s", HISTORIES_A_BUG, bug)
                .isPresent();
        var failure = Failure.of(simulator, History.of(found.getAsLong()));
        assertThat(Simulator.ofTheModel(Bug.NONE).run(failure.history()))
                .as("the same history without the bug:%n%s", failure)
                .isEmpty();
    }

    @Test
    void theSameSeedTellsTheSameHistory() {
        var stage = new ModelStage(Bug.NONE);
        var once = stage.play(History.of(4711));
        var again = stage.play(History.of(4711));
        assertThat(again.events()).isEqualTo(once.events()).isPositive();
        assertThat(again.records()).hasSameSizeAs(once.records());
        assertThat(again).hasToString(once.toString());
    }

    @Test
    void aFailingHistoryIsShrunkAndSaysHowToTellItAgain() {
        var simulator = Simulator.ofTheModel(Bug.PURGE_DROPS_OUTBOX);
        var seed = LongStream.rangeClosed(1, HISTORIES_A_BUG)
                .filter(each -> simulator.run(each).isPresent())
                .findFirst()
                .orElseThrow();
        var failure = Failure.of(simulator, History.of(seed));
        assertThat(failure.history().steps()).hasSizeLessThan(8);
        assertThat(failure.history().steps()).extracting(Step::kind).contains(Step.Kind.TAKE);
        assertThat(failure.toString()).contains("--seed " + seed, "take ", "I1B");
        assertThat(History.read(failure.history().toString()))
                .as("read again from what was printed")
                .isEqualTo(failure.history());
    }
}
