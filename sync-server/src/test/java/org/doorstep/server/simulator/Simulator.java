package org.doorstep.server.simulator;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/** Tells histories on a kind of server, one for each seed. */
final class Simulator {
    /** One history in so many is told again with other clocks, and in another order. */
    private static final int AGAIN = 4;

    private final Stage stage;
    private final AtomicLong events = new AtomicLong();

    Simulator(Stage stage) {
        this.stage = stage;
    }

    static Simulator ofTheModel(Bug bug) {
        return new Simulator(new ModelStage(bug));
    }

    long events() {
        return events.get();
    }

    /** The promise that the history of this seed breaks. */
    Optional<Broken> run(long seed) {
        return run(History.of(seed));
    }

    Optional<Broken> run(History history) {
        try {
            tell(history);
            return Optional.empty();
        } catch (Broken broken) {
            return Optional.of(broken);
        } catch (IllegalStateException | IndexOutOfBoundsException e) {
            return Optional.of(new Broken(Promise.I10_ALL_OR_NOTHING, "failed with " + e));
        }
    }

    /** The first seed of a range, in parallel, whose history breaks a promise. */
    Optional<Failure> findIn(long firstSeed, long lastSeed) {
        var failing = LongStream.rangeClosed(firstSeed, lastSeed)
                .parallel()
                .filter(seed -> run(seed).isPresent())
                .findAny();
        return failing.isPresent() ? Optional.of(Failure.of(this, History.of(failing.getAsLong()))) : Optional.empty();
    }

    private void tell(History history) {
        var told = stage.play(history);
        events.addAndGet(told.events());
        if (history.seed() % AGAIN != 0) return;
        var other = stage.play(history.withOtherClocks());
        events.addAndGet(other.events());
        for (int record = 0; record < told.records().length; record++) {
            var state = told.records()[record];
            var again = other.records()[record];
            Broken.unless(
                    state == null ? again == null : again != null && state.sameAs(again),
                    Promise.I13_CLOCKS_DECIDE_NOTHING,
                    "record " + record + " is " + state + ", and with other clocks " + again);
        }
    }

    /** Where histories are played. */
    interface Stage {
        /** @throws Broken when a promise is broken */
        Told play(History history);
    }

    /** What came of a history. */
    record Told(
            long events, @org.jspecify.annotations.Nullable State[] records) {
        @Override
        public String toString() {
            return events + " events, " + Arrays.toString(records);
        }
    }
}
