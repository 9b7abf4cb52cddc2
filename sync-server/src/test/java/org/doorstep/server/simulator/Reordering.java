package org.doorstep.server.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.doorstep.server.simulator.Written.Base;

/**
 * Lets the tablets of one record come back in another order. What an author saw stays what she saw, so a state that
 * somebody was shown must come about again with the same changes in it; between two such states any order is possible.
 */
final class Reordering {
    private final Written[] all;

    Reordering(Written[] all) {
        this.all = all;
    }

    /** @param relaid lays these changes on an empty record, in this order */
    void check(State state, List<Integer> landed, Function<List<Integer>, State> relaid, Dice dice) {
        var other = shuffled(landed, dice);
        if (other.equals(landed)) return;
        var result = relaid.apply(other);
        for (int leaf = 0; leaf < Leaf.COUNT; leaf++) {
            var same = state.values()[leaf] == result.values()[leaf];
            var shownByOrder = Leaf.ALL[leaf].kind == Leaf.Kind.SCALAR && state.isDisputed(leaf);
            Broken.unless(
                    same && (shownByOrder || state.shown()[leaf] == result.shown()[leaf]),
                    Promise.I5D_ORDER_DECIDES_NOTHING,
                    landed + " gives " + state + ", " + other + " gives " + result + " in " + Leaf.ALL[leaf]);
        }
    }

    private List<Integer> shuffled(List<Integer> landed, Dice dice) {
        var shown = 0L;
        for (int id : landed)
            if (all[id].base().kind() == Base.Kind.HEAD)
                shown |= 1L << all[id].base().change();
        var result = new ArrayList<Integer>();
        var between = new ArrayList<Integer>();
        for (int id : landed) {
            if ((shown >> id & 1) == 0) {
                between.add(id);
                continue;
            }
            shuffle(between, dice, result);
            result.add(id);
        }
        shuffle(between, dice, result);
        return result;
    }

    private static void shuffle(List<Integer> from, Dice dice, List<Integer> to) {
        while (!from.isEmpty()) to.add(from.remove(dice.below(from.size())));
    }
}
