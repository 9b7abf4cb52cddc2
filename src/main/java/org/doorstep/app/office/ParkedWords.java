package org.doorstep.app.office;

import org.doorstep.contract.office.Quarantine.Parked;
import org.doorstep.contract.sync.QuarantineDecision;
import org.doorstep.contract.sync.QuarantineReason;

/** Parked work as people speak of it. */
final class ParkedWords {
    private ParkedWords() {}

    static String title(QuarantineReason reason) {
        return switch (reason) {
            case UNREADABLE -> "Could not be read";
            case UNKNOWN_TYPE -> "A kind of record that is not known here";
            case OUT_OF_SCOPE -> "About a child who was not this worker's";
            case AUTHOR_MISMATCH -> "Handed in by somebody else than its author";
            case ID_REUSED -> "Other work came under the same number";
            case SIGNED_OFF -> "A change to a record that is signed off";
            case CHILD_MISMATCH -> "About another child than its record";
            case MISFILED -> "About a record that was on the wrong child's file";
            case INVALID -> "Does not hold together";
        };
    }

    static String source(Parked parked) {
        var who = parked.worker() == null ? "Somebody unknown" : parked.worker();
        return who + ", on “" + parked.tablet() + "”, received " + Times.moment(parked.receivedAt());
    }

    static String choice(QuarantineDecision decision) {
        return switch (decision) {
            case TAKEN_IN -> "Take it in: it goes into its record as it was written";
            case CORRECTED -> "Correct it: its words go into the record with your amendment, in your name";
            case SET_ASIDE -> "Set it aside: it stays kept and goes into no record";
            case KEPT_FOR_LATER -> "Keep it for later: it is looked at again by itself after each update of Doorstep";
        };
    }

    static String done(QuarantineDecision decision) {
        return switch (decision) {
            case TAKEN_IN -> "Taken in";
            case CORRECTED -> "Corrected";
            case SET_ASIDE -> "Set aside";
            case KEPT_FOR_LATER -> "Kept for a later version";
        };
    }
}
