package org.doorstep.server.simulator;

/** SplitMix64: the same seed gives the same numbers on every machine and in every version of Java. */
final class Dice {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    /** The seed is stirred first: the generator counts in steps of its own, and seeds next to each other would share their numbers. */
    Dice(long seed) {
        this.state = stirred(stirred(seed) + STEP);
    }

    /** From 0 to just below the bound. */
    int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    private long next() {
        state += STEP;
        return stirred(state);
    }

    private static long stirred(long number) {
        var z = number;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
