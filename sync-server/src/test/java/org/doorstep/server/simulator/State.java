package org.doorstep.server.simulator;

import java.util.Arrays;

/**
 * A record as the server has it.
 *
 * @param head the change that made it
 * @param line names the exact line of changes that led here
 * @param incorporated the changes in it, one bit each
 * @param values for each leaf the values that stand, one bit each: more than one is a conflict
 * @param shown for each leaf the value that shows; {@link #ALL} where all of them do
 */
record State(int head, int revision, int line, long incorporated, long[] values, int[] shown) {
    static final int ALL = -1;

    boolean isDisputed(int leaf) {
        return Long.bitCount(values[leaf]) > 1;
    }

    boolean sameAs(State other) {
        return head == other.head && revision == other.revision && saysTheSameAs(other);
    }

    boolean saysTheSameAs(State other) {
        return Arrays.equals(values, other.values) && Arrays.equals(shown, other.shown);
    }

    @Override
    public String toString() {
        return "head " + head + " revision " + revision + " shown " + Arrays.toString(shown) + " of "
                + Arrays.stream(values).mapToObj(Long::toBinaryString).toList();
    }
}
