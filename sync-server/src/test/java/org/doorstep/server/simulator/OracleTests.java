package org.doorstep.server.simulator;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.server.simulator.Written.UNTOUCHED;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.doorstep.server.simulator.Message.Fate;
import org.doorstep.server.simulator.Message.Page;
import org.doorstep.server.simulator.Written.Flaw;
import org.junit.jupiter.api.Test;

/** Who watches the watchman: each promise is broken by hand, one at a time, and the oracle names that one. */
class OracleTests {
    private final Scene scene = new Scene();

    @Test
    void whatIsRightIsNotComplainedOf() {
        twoPeopleDisagree();
        assertThatCode(() -> scene.check(scene.server.look())).doesNotThrowAnyException();
    }

    @Test
    void anAcknowledgedChangeThatIsGone() {
        scene.writes(0, 1, 1, 1, 1).comesToRest();
        breaks(
                Promise.I1_ACKNOWLEDGED_IS_KEPT,
                () -> scene.check(scene.new Lie() {
                    @Override
                    public int entries(int change) {
                        return 0;
                    }
                }));
    }

    @Test
    void aSealedChangeThatIsNowhere() {
        scene.writes(0, 1, 1, 1, 1);
        scene.devices[0].outbox = 0;
        breaks(Promise.I1B_SEALED_IS_SOMEWHERE, () -> scene.check(scene.server.look()));
    }

    @Test
    void aChangeThatCountsTwice() {
        scene.writes(0, 1, 1, 1, 1).comesToRest();
        breaks(
                Promise.I2_ONCE,
                () -> scene.check(scene.new Lie() {
                    @Override
                    public int entries(int change) {
                        return change == 0 ? 2 : 0;
                    }

                    @Override
                    public int audits() {
                        return 2;
                    }
                }));
    }

    @Test
    void aChangeThatLandsBeforeItsCause() {
        scene.writes(0, 1, 1, 1, 1).writes(0, 2, 2, 2, 2).comesToRest();
        breaks(
                Promise.I3_CAUSES_FIRST,
                () -> scene.check(scene.new Lie() {
                    @Override
                    public List<Integer> landed(int record) {
                        return List.of(1, 0);
                    }
                }));
    }

    @Test
    void aTabletThatSeesAnotherState() {
        scene.writes(0, 1, 1, 1, 1).sends(0).learns(0);
        breaks(Promise.I4_ALL_SEE_THE_SAME, () -> scene.check(scene.server.look()));
    }

    @Test
    void aValueThatIsLost() {
        twoPeopleDisagree();
        breaks(
                Promise.I5_NO_VALUE_IS_LOST,
                () -> scene.check(scene.new Lie() {
                    @Override
                    public State record(int record) {
                        return with(state(), new long[] {1L << 2, 1L << 2, 1L << 1, 1L << 1}, new int[] {2, 2, 1, 1});
                    }
                }));
    }

    @Test
    void aDisputeThatNobodyHas() {
        scene.writes(0, 1, 1, 1, 1).comesToRest();
        breaks(
                Promise.I5B_NO_CONFLICT_IS_INVENTED,
                () -> scene.check(scene.new Lie() {
                    @Override
                    public State record(int record) {
                        return with(state(), new long[] {1L << 1 | 1L << 2, 1L << 1, 1L << 1, 1L << 1}, new int[] {
                            2, 1, 1, 1
                        });
                    }
                }));
    }

    @Test
    void theLessProtectiveValueShows() {
        twoPeopleDisagree();
        breaks(
                Promise.I5C_THE_RIGHT_VALUE_SHOWS,
                () -> scene.check(scene.new Lie() {
                    @Override
                    public State record(int record) {
                        var shown = state().shown().clone();
                        shown[Leaf.SEEN.ordinal()] = 1;
                        return with(state(), state().values(), shown);
                    }
                }));
    }

    @Test
    void anOrderThatDecides() {
        twoPeopleDisagree();
        var state = scene.new Lie().state();
        breaks(Promise.I5D_ORDER_DECIDES_NOTHING, () -> {
            for (int seed = 0; seed < 20; seed++) reorder(state, seed);
        });
    }

    /** A merge that keeps nothing when the second change comes first. */
    private void reorder(State state, int seed) {
        var nothing = with(state, new long[Leaf.COUNT], state.shown());
        new Reordering(scene.all)
                .check(state, List.of(0, 1), order -> order.getFirst() == 0 ? state : nothing, new Dice(seed));
    }

    @Test
    void aTabletThatMissesARecordThoughItWasToldThatThatIsAll() {
        scene.writes(0, 1, 1, 1, 1).sends(0);
        var page = scene.asks(1);
        var empty = page(page, List.of());
        scene.devices[1].applied(empty);
        breaks(Promise.I6_NOTHING_IS_MISSED, () -> scene.watch.applied(scene.devices[1], empty));
    }

    @Test
    void aRevokedTabletThatIsAnswered() {
        var page = scene.asks(1);
        scene.truth.revoke(1);
        breaks(Promise.I7_REVOKED_HEARS_NOTHING, () -> scene.watch.leaves(page));
    }

    @Test
    void aWorkerWhoIsToldOfAChildWhomSheDoesNotHold() {
        scene.truth.take(1, 0);
        var page = page(scene.asks(1), List.of(new Item.Card(0)));
        breaks(Promise.I8_SCOPE, () -> scene.watch.leaves(page));
    }

    @Test
    void aChildWhoStaysOnATabletThatHasNothingToSend() {
        scene.take(1);
        var page = page(scene.asks(1), List.of());
        breaks(Promise.I8B_NO_RESIDUE, () -> scene.watch.applied(scene.devices[1], page));
    }

    @Test
    void workThatIsStillThereWhenAllIsQuiet() {
        scene.writes(0, 1, 1, 1, 1);
        breaks(Promise.I9_ALL_DRAINS, () -> scene.check(scene.server.look()));
    }

    @Test
    void aSpoiledChangeThatLands() {
        scene.seals(0, Flaw.UNREADABLE, 1, 1, 1, 1).comesToRest();
        breaks(
                Promise.I9_ALL_DRAINS,
                () -> scene.check(scene.new Lie() {
                    @Override
                    public Fate fate(int change) {
                        return Fate.LANDED;
                    }
                }));
    }

    @Test
    void honestWorkThatIsPutAside() {
        scene.writes(0, 1, 1, 1, 1).comesToRest();
        breaks(
                Promise.I9B_HONEST_WORK_LANDS,
                () -> scene.check(scene.new Lie() {
                    @Override
                    public Fate fate(int change) {
                        return Fate.PARKED;
                    }
                }));
    }

    @Test
    void aRecordOfWhichDevicesAreToldSomethingElse() {
        scene.writes(0, 1, 1, 1, 1).comesToRest();
        breaks(
                Promise.I10_ALL_OR_NOTHING,
                () -> scene.check(scene.new Lie() {
                    @Override
                    public State told(int record) {
                        return with(state(), new long[Leaf.COUNT], state().shown());
                    }
                }));
    }

    @Test
    void aChangeWithoutItsEntryInTheAudit() {
        scene.writes(0, 1, 1, 1, 1).comesToRest();
        breaks(
                Promise.I10_ALL_OR_NOTHING,
                () -> scene.check(scene.new Lie() {
                    @Override
                    public int audits() {
                        return 0;
                    }
                }));
    }

    /** One says not seen and 2, the other seen and 1, and neither has seen the other's. */
    private void twoPeopleDisagree() {
        scene.writes(0, 2, 2, UNTOUCHED, UNTOUCHED)
                .writes(1, 1, 1, UNTOUCHED, UNTOUCHED)
                .comesToRest();
    }

    private static State with(State state, long[] values, int[] shown) {
        return new State(state.head(), state.revision(), state.line(), state.incorporated(), values, shown);
    }

    private static Page page(Page page, List<Item> items) {
        return new Page(
                page.device(),
                page.request(),
                items,
                page.cursor(),
                false,
                page.scopeVersion(),
                page.epoch(),
                page.truth());
    }

    private static void breaks(Promise promise, ThrowingCallable looking) {
        assertThatThrownBy(looking)
                .isInstanceOfSatisfying(
                        Broken.class,
                        broken -> org.assertj.core.api.Assertions.assertThat(broken.promise())
                                .isEqualTo(promise));
    }
}
