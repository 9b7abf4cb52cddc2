package org.doorstep.server.sync;

import org.doorstep.contract.sync.QuarantineReason;

/** Why work is kept apart, in words for the person who wrote it. Never a child's name: the sentence travels in notices. */
final class Parking {
    private static final String NEXT = " It is kept safe here, and your manager can see it.";

    private Parking() {}

    static Fate.Parked because(QuarantineReason reason) {
        return new Fate.Parked(reason, sentence(reason) + NEXT);
    }

    static Fate.Parked unreadable(Arrived.Unreadable change) {
        return new Fate.Parked(QuarantineReason.UNREADABLE, change.sentence());
    }

    static Fate.Parked invalid(String path) {
        return new Fate.Parked(
                QuarantineReason.INVALID,
                "Something in this piece of work is missing or not understood (" + path + ")." + NEXT);
    }

    private static String sentence(QuarantineReason reason) {
        return switch (reason) {
            case UNREADABLE -> "This piece of work could not be read by the server.";
            case UNKNOWN_TYPE -> "The server does not know this kind of record yet.";
            case OUT_OF_SCOPE -> "The child was not allocated to you when this was written.";
            case AUTHOR_MISMATCH -> "This was sealed by somebody else, or on another tablet, than is signed in now.";
            case ID_REUSED -> "Other work has come in under the same number, so this could be mistaken for it.";
            case SIGNED_OFF -> "The record was signed off before this arrived.";
            case CHILD_MISMATCH -> "The record this belongs to is about another child.";
            case MISFILED -> "The record this belongs to was on the wrong child's file and has been moved.";
            case INVALID -> "The server could not take this in.";
        };
    }
}
