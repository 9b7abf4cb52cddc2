package org.doorstep.server.simulator;

/** The leaves of a simulated record. A leaf's values are numbers from 1 to 62; 0 is "taken away". */
enum Leaf {
    SEEN(Kind.SAFEGUARDING),
    NOTES(Kind.NARRATIVE),
    PLACE(Kind.SCALAR),
    BEDROOM(Kind.SAFEGUARDING);

    static final Leaf[] ALL = values();
    static final int COUNT = ALL.length;

    /** A safeguarding leaf has this many values. 1 reassures; the higher one is the more protective. */
    static final int DEGREES = 3;

    final Kind kind;

    Leaf(Kind kind) {
        this.kind = kind;
    }

    /** Of several values of a safeguarding leaf, one bit each. "Taken away" is more protective than the one that reassures. */
    static int mostProtective(long values) {
        if (values >> 2 != 0) return 63 - Long.numberOfLeadingZeros(values);
        return (values & 1) != 0 ? 0 : 1;
    }

    /** The other end of that. */
    static int leastProtective(long values) {
        if ((values & 2) != 0) return 1;
        return Long.numberOfTrailingZeros(values);
    }

    enum Kind {
        SAFEGUARDING,
        NARRATIVE,
        SCALAR
    }
}
