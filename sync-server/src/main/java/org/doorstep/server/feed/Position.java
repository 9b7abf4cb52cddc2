package org.doorstep.server.feed;

/**
 * How far a device has come.
 *
 * @param seq everything numbered so far has been told
 * @param whole 0, or the number up to which something is being told whole: the entire caseload when {@code seq} is 0,
 *     else the child of the grant with that number
 * @param within how far that telling has come; of an entire caseload, within the child's file
 * @param files of an entire caseload: everybody's cards have been told, and the files are being told child by child
 * @param child of an entire caseload: the child, in the order of their ids, up to whom it has come; empty before the first
 */
public record Position(long seq, long whole, long within, boolean files, String child) {
    /** A device that knows nothing. */
    public static final Position START = new Position(0, 0, 0);

    public Position {
        if (seq < 0 || whole < 0 || within < 0 || within > whole)
            throw new IllegalArgumentException("Not a position: " + seq + ", " + whole + ", " + within);
        if (!(whole > 0 && seq == 0) && (files || !child.isEmpty()))
            throw new IllegalArgumentException("Only an entire caseload is told by cards and files");
    }

    /** Anywhere but within an entire caseload. */
    public Position(long seq, long whole, long within) {
        this(seq, whole, within, false, "");
    }

    public boolean tellsWholeCaseload() {
        return tellsWhole() && seq == 0;
    }

    /** Whether everything about the child, as far as this telling goes, has been told. */
    public boolean isPastFileOf(String other) {
        return files && (other.compareTo(child) < 0 || other.equals(child) && within == whole);
    }

    /** The number up to which changes of the caseload are known: an entire caseload is told as of its own number. */
    long knows() {
        return tellsWholeCaseload() ? whole : seq;
    }

    boolean isStart() {
        return seq == 0 && whole == 0;
    }

    boolean tellsWhole() {
        return whole > 0;
    }

    Position beginWhole(long upTo) {
        return new Position(seq, upTo, 0);
    }

    Position goOn(long told) {
        return tellsWhole() ? new Position(seq, whole, told) : new Position(told, 0, 0);
    }

    Position afterCardsOf(String last) {
        return new Position(seq, whole, 0, false, last);
    }

    Position beginFiles() {
        return new Position(seq, whole, 0, true, "");
    }

    Position inFileOf(String other, long told) {
        return new Position(seq, whole, told, true, other);
    }

    Position after(long told) {
        return new Position(told, 0, 0);
    }
}
