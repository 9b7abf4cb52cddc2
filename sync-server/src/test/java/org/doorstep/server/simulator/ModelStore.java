package org.doorstep.server.simulator;

import java.util.Arrays;
import org.doorstep.server.simulator.Message.Fate;
import org.jspecify.annotations.Nullable;

/** Everything of the model that survives a crash. Sets of changes are longs, one bit for each change. */
final class ModelStore {
    final Cast cast;
    final ModelScope scope;
    final ModelFeed feed;
    int revoked;
    long deposits;
    int audits;

    final Fate[] fates;
    final int[] entries;
    final int[] revisions;
    final int[] waitsFor;
    /** What each change knew of. */
    final long[] past;
    /** Whether {@link #past} may name less than it knew. */
    final boolean[] vague;
    /** For each change and leaf, the changes whose values stood in its author's own branch. */
    final long[][] branch;
    /** For each change that became a head: what was in the record then, what stood, and its line. */
    final long[] incorporated;

    final long[][] stood;
    final int[] lines;

    final @Nullable State[] records;
    final long[][] stands;
    /** The changes of each record in the order in which they landed. */
    final int[][] landed;

    ModelStore(Cast cast) {
        this.cast = cast;
        scope = new ModelScope(cast.workers(), cast.children());
        feed = new ModelFeed(cast);
        fates = new Fate[Written.MAX];
        Arrays.fill(fates, Fate.UNKNOWN);
        entries = new int[Written.MAX];
        revisions = new int[Written.MAX];
        waitsFor = new int[Written.MAX];
        Arrays.fill(waitsFor, -1);
        past = new long[Written.MAX];
        vague = new boolean[Written.MAX];
        branch = new long[Written.MAX][];
        incorporated = new long[Written.MAX];
        stood = new long[Written.MAX][];
        lines = new int[Written.MAX];
        records = new State[cast.records()];
        stands = new long[cast.records()][Leaf.COUNT];
        landed = new int[cast.records()][0];
    }

    /** Arrays within arrays are replaced and never changed in place, so they may be shared. */
    private ModelStore(ModelStore from) {
        cast = from.cast;
        scope = from.scope.copy();
        feed = from.feed.copy();
        revoked = from.revoked;
        deposits = from.deposits;
        audits = from.audits;
        fates = from.fates.clone();
        entries = from.entries.clone();
        revisions = from.revisions.clone();
        waitsFor = from.waitsFor.clone();
        past = from.past.clone();
        vague = from.vague.clone();
        branch = from.branch.clone();
        incorporated = from.incorporated.clone();
        stood = from.stood.clone();
        lines = from.lines.clone();
        records = from.records.clone();
        stands = from.stands.clone();
        landed = from.landed.clone();
    }

    ModelStore copy() {
        return new ModelStore(this);
    }
}
