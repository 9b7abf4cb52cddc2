package org.doorstep.server.simulator;

/** SplitMix64: the same seed gives the same numbers on every machine and in every version of Java. */
final class Dice {
    private long state;

    Dice(long seed) {
        this.state = seed * 0x9E3779B97F4A7C15L + 0x1234567L;
    }

    /** From 0 to just below the bound. */
    int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        var z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
