package org.doorstep.server.simulator;

/** The leaves of a simulated record. A leaf's values are numbers from 1 to 62; 0 is "taken away". */
enum Leaf {
    SEEN(Kind.SAFEGUARDING),
    NOTES(Kind.NARRATIVE),
    PLACE(Kind.SCALAR),
    BEDROOM(Kind.SAFEGUARDING);

    static final Leaf[] ALL = values();
    static final int COUNT = ALL.length;

    /** A safeguarding leaf has this many values; the higher one is the more protective. */
    static final int DEGREES = 3;

    final Kind kind;

    Leaf(Kind kind) {
        this.kind = kind;
    }

    enum Kind {
        SAFEGUARDING,
        NARRATIVE,
        SCALAR
    }
}
