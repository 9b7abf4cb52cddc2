package org.doorstep.server.simulator;

/** Who holds whom, with a version for each worker. */
final class ModelScope {
    private final int[] versions;
    private final int[] held;
    private final long[][] heldAt;

    ModelScope(int workers, int children) {
        this(new int[workers], new int[workers], new long[workers][children]);
    }

    private ModelScope(int[] versions, int[] held, long[][] heldAt) {
        this.versions = versions;
        this.held = held;
        this.heldAt = heldAt;
    }

    ModelScope copy() {
        var copy = new long[heldAt.length][];
        for (int i = 0; i < copy.length; i++) copy[i] = heldAt[i].clone();
        return new ModelScope(versions.clone(), held.clone(), copy);
    }

    /** The children, one bit each. */
    int of(int worker) {
        return held[worker];
    }

    int version(int worker) {
        return versions[worker];
    }

    boolean heldAt(int worker, int child, int version) {
        return (heldAt[worker][child] >> version & 1) != 0;
    }

    /** Whether that changed anything. */
    boolean set(int worker, int child, boolean holds) {
        if ((held[worker] >> child & 1) != 0 == holds) return false;
        held[worker] ^= 1 << child;
        versions[worker]++;
        for (int c = 0; c < heldAt[worker].length; c++)
            if ((held[worker] >> c & 1) != 0) heldAt[worker][c] |= 1L << versions[worker];
        return true;
    }

    /** The workers who hold a child, one bit each. */
    int holders(int child) {
        var holders = 0;
        for (int w = 0; w < held.length; w++) if ((held[w] >> child & 1) != 0) holders |= 1 << w;
        return holders;
    }
}
