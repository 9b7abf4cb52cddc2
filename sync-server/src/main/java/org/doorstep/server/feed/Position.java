package org.doorstep.server.feed;

/**
 * How far a device has come.
 *
 * @param seq everything numbered so far has been told
 * @param whole 0, or the number up to which something is being told whole: the entire caseload when {@code seq} is 0,
 *     else the child of the grant with that number
 * @param within how far that telling has come
 */
public record Position(long seq, long whole, long within) {
    /** A device that knows nothing. */
    public static final Position START = new Position(0, 0, 0);

    public Position {
        if (seq < 0 || whole < 0 || within < 0 || within > whole)
            throw new IllegalArgumentException("Not a position: " + seq + ", " + whole + ", " + within);
    }

    boolean isStart() {
        return seq == 0 && whole == 0;
    }

    boolean tellsWhole() {
        return whole > 0;
    }

    boolean tellsWholeCaseload() {
        return tellsWhole() && seq == 0;
    }

    Position beginWhole(long upTo) {
        return new Position(seq, upTo, 0);
    }

    Position goOn(long told) {
        return tellsWhole() ? new Position(seq, whole, told) : new Position(told, 0, 0);
    }

    Position after(long told) {
        return new Position(told, 0, 0);
    }
}
