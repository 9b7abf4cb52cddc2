package org.doorstep.server.copies;

/** How far two descriptions are of one person or place. */
enum Likeness {
    OTHER,
    /** It may be; a person must say. */
    LIKE,
    SAME;

    Likeness or(Likeness other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
