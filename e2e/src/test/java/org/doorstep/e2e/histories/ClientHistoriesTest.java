package org.doorstep.e2e.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The built client in Chromium against the real servers: what the server's own simulator never sees is the tablet's
 * outbox, its branches, its forgetting. Each history has a seed. A hundred and twenty are told each time; {@code ./soak
 * client 300} tells more of them.
 */
class ClientHistoriesTest {
    private static final int HISTORIES = Integer.getInteger("doorstep.histories", 120);
    private static final long ONLY = Long.getLong("doorstep.histories.seed", 0);
    private static final int SERVER_DIES_EVERY = 60;
    private static final int CHILD_LEAVES_EVERY = 50;
    private static final int ROUNDS_MAX = 6;

    @Test
    void whateverHappensEveryFinishedWordArrivesOnceAndBothTabletsEndUpKnowingTheSame(@TempDir Path data)
            throws SQLException {
        try (var district = new District(data)) {
            var ledger = new Ledger(data);
            var seeds = ONLY > 0 ? LongStream.of(ONLY) : LongStream.rangeClosed(1, HISTORIES);
            for (var seed : seeds.toArray()) {
                var child = District.CHILDREN.get((int) (seed % District.CHILDREN.size()));
                var history = new History(seed, child, district.tablets);
                var leaves = seed % CHILD_LEAVES_EVERY == 0;
                history.happens();
                if (seed % SERVER_DIES_EVERY == 0) theServerDiesWhileTheyWrite(district, history);
                if (leaves) district.takes(child, "w-ben");
                calm(district, history);
                if (leaves) comesBack(district, child, history);
                nothingIsLost(district, ledger, history);
                bothKnowTheSame(district, child, history);
            }
            for (var tablet : district.tablets)
                assertThat(tablet.weather().spoilt()).as("faults on the way").isPositive();
        }
    }

    private static void theServerDiesWhileTheyWrite(District district, History history) {
        district.house.theSyncServerDies();
        history.happens();
        district.house.theSyncServerReturns();
    }

    /** The faults stop: within a few talks nothing waits any more. */
    private static void calm(District district, History history) {
        for (var tablet : district.tablets) {
            tablet.weather().isFair();
            tablet.opensAndUnlocks();
            tablet.finishesWhatIsOpen();
        }
        for (int round = 0; round < ROUNDS_MAX; round++) for (var tablet : district.tablets) tablet.syncs();
        for (var tablet : district.tablets) {
            var outbox = tablet.call("() => tablet.ask('outbox')", null);
            assertThat(outbox.get("waiting")).as("still waiting, " + history).isEqualTo(0);
            assertThat(outbox.get("received")).as("received, " + history).isEqualTo(outbox.get("sealed"));
        }
    }

    private static void comesBack(District district, String child, History history) {
        var bens = district.tablets.getLast();
        assertThat(bens.says("(child) => tablet.knows(child)", child))
                .as("a child who left is forgotten, " + history)
                .isEqualTo("{}");
        district.gives(child, "w-ben");
        bens.syncs();
    }

    private static void nothingIsLost(District district, Ledger ledger, History history) throws SQLException {
        assertThat(ledger.takenIn()).as("finished and acknowledged, " + history).containsAll(history.sealed());
        assertThat(ledger.miscounted()).as("applied twice, " + history).isEmpty();
        assertThat(ledger.parked()).as("kept apart, " + history).isEmpty();
        for (var words : history.words())
            assertThat(ledger.holds(words))
                    .as("the words " + words + ", " + history)
                    .isTrue();
        var counts = ledger.byDevice();
        for (var tablet : district.tablets) {
            var sealed = String.valueOf(
                    tablet.call("() => tablet.ask('outbox')", null).get("sealed"));
            if (!sealed.equals("0"))
                assertThat(counts.values()).as("an unbroken chain, " + history).contains(Long.valueOf(sealed));
        }
    }

    private static void bothKnowTheSame(District district, String child, History history) {
        List<String> known = district.tablets.stream()
                .map(tablet -> tablet.says("(child) => tablet.knows(child)", child))
                .toList();
        assertThat(known.getFirst()).as("both tablets, " + history).isEqualTo(known.getLast());
    }
}
