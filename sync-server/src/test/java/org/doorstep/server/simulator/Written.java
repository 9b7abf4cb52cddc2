package org.doorstep.server.simulator;

/**
 * A sealed change. Its id counts everything that was ever sealed in a history, so each device's own are in its order.
 *
 * @param values for each leaf what it was set to, {@link #UNTOUCHED} where it was not
 * @param says what its author has before her when she is done: for each leaf what shows
 * @param resolves the leaves whose conflict it decides, one bit each
 * @param clock minutes by the author's own clock
 * @param seen what its author truly had before her when she wrote, one bit for each change. The server is not told
 * @param inScope whether her tablet honestly showed her the child
 */
record Written(
        int id,
        int device,
        int worker,
        int record,
        int child,
        Base base,
        int[] values,
        int[] says,
        int resolves,
        Flaw flaw,
        int scopeVersion,
        int clock,
        long seen,
        boolean inScope) {
    static final int UNTOUCHED = -1;
    /** As many as a long has bits, less a few. */
    static final int MAX = 60;

    boolean sets(int leaf) {
        return values[leaf] != UNTOUCHED;
    }

    boolean resolves(int leaf) {
        return (resolves >> leaf & 1) != 0;
    }

    /** The same with another base. */
    Written on(Base other) {
        return new Written(
                id,
                device,
                worker,
                record,
                child,
                other,
                values,
                says,
                resolves,
                flaw,
                scopeVersion,
                clock,
                seen,
                inScope);
    }

    long bit() {
        return 1L << id;
    }

    /** @param line names the exact line of changes that led to the head, where one is meant */
    record Base(Kind kind, int change, int line) {
        static final Base NOTHING = new Base(Kind.NOTHING, -1, 0);

        enum Kind {
            NOTHING,
            HEAD,
            OWN
        }
    }

    /** What is wrong with it. */
    enum Flaw {
        NONE,
        UNREADABLE,
        /** Not a record of its type. */
        INVALID,
        UNKNOWN_TYPE,
        /** About a child whom its author did not hold. */
        OUT_OF_SCOPE;

        static final Flaw[] SPOILED = {UNREADABLE, INVALID, UNKNOWN_TYPE, OUT_OF_SCOPE};
    }
}
