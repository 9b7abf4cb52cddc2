package org.doorstep.server.simulator;

/**
 * What is true whatever the server believes: who holds whom, who is revoked, what each author saw. From that alone follows
 * which values must still stand.
 */
final class Truth {
    private final Cast cast;
    private final Written[] all;
    private int[] scopes;
    private int revoked;
    private int[] backupScopes;
    private int backupRevoked;
    private boolean backedUp;
    private boolean restored;

    /** For each change and leaf: 0 not known yet, 1 undisputed, 2 disputed in what its author saw. */
    private final byte[] disputed = new byte[Written.MAX * Leaf.COUNT];

    Truth(Cast cast, Written[] all) {
        this.cast = cast;
        this.all = all;
        this.scopes = new int[cast.workers()];
        this.backupScopes = scopes;
    }

    void give(int worker, int child) {
        scopes[worker] |= 1 << child;
    }

    void take(int worker, int child) {
        scopes[worker] &= ~(1 << child);
    }

    void revoke(int device) {
        revoked |= 1 << device;
    }

    void backUp() {
        backedUp = true;
        backupScopes = scopes.clone();
        backupRevoked = revoked;
    }

    void restore() {
        if (!backedUp) return;
        scopes = backupScopes.clone();
        revoked = backupRevoked;
        restored = true;
    }

    /** Whether the store ever lost something. */
    boolean wasRestored() {
        return restored;
    }

    int scopeOfDevice(int device) {
        return scopes[cast.workerOf(device)];
    }

    boolean isRevoked(int device) {
        return (revoked >> device & 1) != 0;
    }

    /** The values that must stand in a leaf when these changes have landed, one bit each. */
    long valuesThatStand(long landed, int leaf) {
        var values = 0L;
        for (var rest = landed; rest != 0; rest &= rest - 1) {
            var change = all[Long.numberOfTrailingZeros(rest)];
            if (change.sets(leaf) && stands(change, landed, leaf)) values |= 1L << change.values()[leaf];
        }
        return values;
    }

    private boolean stands(Written change, long landed, int leaf) {
        for (var rest = landed; rest != 0; rest &= rest - 1) {
            var later = all[Long.numberOfTrailingZeros(rest)];
            if (later.sets(leaf) && (later.seen() & change.bit()) != 0 && replaces(later, change, leaf)) return false;
        }
        return true;
    }

    private boolean replaces(Written later, Written change, int leaf) {
        return later.resolves(leaf) || later.worker() == change.worker() || !sawADispute(later, leaf);
    }

    private boolean sawADispute(Written change, int leaf) {
        var at = change.id() * Leaf.COUNT + leaf;
        if (disputed[at] == 0) disputed[at] = (byte) (Long.bitCount(valuesThatStand(change.seen(), leaf)) > 1 ? 2 : 1);
        return disputed[at] == 2;
    }
}
