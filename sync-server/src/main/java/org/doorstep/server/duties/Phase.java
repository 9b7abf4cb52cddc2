package org.doorstep.server.duties;

/** Which visits since the anchor a rule asks for. */
enum Phase {
    /** The first one; counted from the anchor. */
    FIRST,
    /** The second one; counted from the anchor. */
    SECOND,
    /** Every one after the first; counted from the last. */
    THEN,
    /** Every one; counted from the last, or from the anchor while there is none. */
    EVERY;

    boolean asks(int countedSoFar) {
        return switch (this) {
            case FIRST -> countedSoFar == 0;
            case SECOND -> countedSoFar == 1;
            case THEN -> countedSoFar > 0;
            case EVERY -> true;
        };
    }

    boolean countsFromLast() {
        return this == THEN || this == EVERY;
    }
}
