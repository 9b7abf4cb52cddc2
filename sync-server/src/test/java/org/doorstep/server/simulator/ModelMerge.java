package org.doorstep.server.simulator;

import java.util.Arrays;
import org.doorstep.server.simulator.Message.Fate;
import org.jspecify.annotations.Nullable;

/**
 * The merge, as a multi-value register with causality for each leaf. A change knows what its base names and nothing else;
 * it takes the place of a value that it knows when it decides the dispute, when the value is its own author's, or when the
 * leaf was not disputed in what it knew.
 */
final class ModelMerge {
    private static final long[] NOTHING = new long[Leaf.COUNT];

    private final ModelStore store;
    private final Written[] all;
    private final Bug bug;

    /** @param all every change that was ever sealed, by id */
    ModelMerge(ModelStore store, Written[] all, Bug bug) {
        this.store = store;
        this.all = all;
        this.bug = bug;
    }

    /** Lands a change on its record, or says for what it waits. */
    Fate land(Written change) {
        var base = base(change);
        if (base == null) return Fate.HELD;
        var id = change.id();
        store.past[id] = base.past;
        store.vague[id] = base.vague;
        store.branch[id] = laid(change, base, base.stood);
        var record = change.record();
        var stands = laid(change, base, store.stands[record]);
        store.stands[record] = stands;
        var before = store.records[record];
        var state = state(change, before, stands);
        store.records[record] = state;
        store.incorporated[id] = state.incorporated();
        store.stood[id] = stands;
        store.lines[id] = state.line();
        store.revisions[id] = state.revision();
        var order = Arrays.copyOf(store.landed[record], store.landed[record].length + 1);
        order[order.length - 1] = id;
        store.landed[record] = order;
        return Fate.LANDED;
    }

    private @Nullable Known base(Written change) {
        var base = change.base();
        if (base.kind() == Written.Base.Kind.NOTHING) return new Known(0, NOTHING, false);
        var on = base.change();
        if (store.fates[on] != Fate.LANDED || all[on].record() != change.record()) {
            if (bug == Bug.BASE_GUESSED) return head(change.record());
            store.waitsFor[change.id()] = on;
            return null;
        }
        if (base.kind() == Written.Base.Kind.OWN) {
            if (bug == Bug.BRANCH_TAKEN_FOR_HEAD) return head(change.record());
            return new Known(store.past[on] | 1L << on, store.branch[on], store.vague[on]);
        }
        if (store.lines[on] == base.line() || bug == Bug.HEAD_NAME_OUTLIVES_RESTORE)
            return new Known(store.incorporated[on], store.stood[on], false);
        // The head came back after a restore with another line behind it: only what its own author knew is certain.
        return new Known(store.past[on] | 1L << on, store.branch[on], true);
    }

    private Known head(int record) {
        var state = store.records[record];
        return state == null
                ? new Known(0, NOTHING, false)
                : new Known(state.incorporated(), store.stands[record], false);
    }

    private long[] laid(Written change, Known base, long[] stood) {
        var stands = stood.clone();
        for (int leaf = 0; leaf < Leaf.COUNT; leaf++)
            if (change.sets(leaf)) stands[leaf] = laid(change, base, stood[leaf], leaf);
        return stands;
    }

    private long laid(Written change, Known base, long stood, int leaf) {
        var kept = 0L;
        var disputed = base.vague || Long.bitCount(values(base.stood[leaf], leaf)) > 1;
        if (bug == Bug.EDIT_ENDS_A_DISPUTE) disputed = false;
        for (var rest = stood; rest != 0; rest &= rest - 1) {
            var other = all[Long.numberOfTrailingZeros(rest)];
            var known = (base.past >> other.id() & 1) != 0;
            if (bug == Bug.RESOLUTION_LOSES_AN_ALTERNATIVE && change.resolves(leaf)) known = true;
            var gives = known && (change.resolves(leaf) || !disputed || other.worker() == change.worker());
            if (!gives) kept |= other.bit();
        }
        if (bug == Bug.ALTERNATIVES_BY_ARRIVAL && Long.bitCount(values(kept, leaf)) >= 2) return kept;
        if (bug == Bug.LAST_WRITE_WINS_BY_CLOCK) return latest(stood | change.bit());
        return kept | change.bit();
    }

    private long latest(long changes) {
        var winner = all[Long.numberOfTrailingZeros(changes)];
        for (var rest = changes; rest != 0; rest &= rest - 1) {
            var other = all[Long.numberOfTrailingZeros(rest)];
            if (other.clock() > winner.clock()) winner = other;
        }
        return winner.bit();
    }

    private State state(Written change, @Nullable State before, long[] stands) {
        var values = new long[Leaf.COUNT];
        var shown = new int[Leaf.COUNT];
        for (int leaf = 0; leaf < Leaf.COUNT; leaf++) {
            values[leaf] = values(stands[leaf], leaf);
            shown[leaf] = shown(leaf, values[leaf], before == null ? 0 : before.shown()[leaf]);
        }
        var incorporated = (before == null ? 0 : before.incorporated()) | change.bit();
        var revision = before == null ? 1 : before.revision() + 1;
        var line = (before == null ? 17 : before.line()) * 1_000_003 + change.id() + 1;
        return new State(change.id(), revision, line, incorporated, values, shown);
    }

    private int shown(int leaf, long values, int before) {
        if (values == 0) return 0;
        if (Long.bitCount(values) == 1) return Long.numberOfTrailingZeros(values);
        return switch (Leaf.ALL[leaf].kind) {
            case NARRATIVE -> State.ALL;
            case SAFEGUARDING ->
                bug == Bug.LESS_PROTECTIVE_SHOWS ? Leaf.leastProtective(values) : Leaf.mostProtective(values);
            case SCALAR -> before >= 0 && (values >> before & 1) != 0 ? before : Long.numberOfTrailingZeros(values);
        };
    }

    private long values(long changes, int leaf) {
        var values = 0L;
        for (var rest = changes; rest != 0; rest &= rest - 1)
            values |= 1L << all[Long.numberOfTrailingZeros(rest)].values()[leaf];
        return values;
    }

    /** @param past what a change knows of; @param stood what stands in it; @param vague whether it may know of more */
    private record Known(long past, long[] stood, boolean vague) {}
}
