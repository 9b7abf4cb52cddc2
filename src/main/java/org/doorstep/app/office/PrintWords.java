package org.doorstep.app.office;

import org.doorstep.contract.office.Prints.Part;
import org.doorstep.contract.office.Prints.Reader;
import org.doorstep.contract.office.Prints.ReaderKind;
import org.doorstep.contract.office.Prints.Release;

/** Readers and what they do not get, as people speak of them. */
final class PrintWords {
    private PrintWords() {}

    static String reader(ReaderKind kind) {
        return switch (kind) {
            case COURT -> "The court";
            case YOUNG_PERSON -> "The young person";
            case PARENT_OR_CARER -> "A parent or carer";
            case ALLEGED_PERPETRATOR -> "An alleged perpetrator";
        };
    }

    /** Who the page is for, on the page. */
    static String forWhom(Reader reader) {
        return switch (reader.kind()) {
            case COURT -> "For the court: " + reader.name();
            case YOUNG_PERSON -> "For " + reader.name();
            case PARENT_OR_CARER -> "For " + reader.name() + ", as a parent or carer";
            case ALLEGED_PERPETRATOR -> "For " + reader.name();
        };
    }

    static String title(Reader reader) {
        return reader.kind() == ReaderKind.YOUNG_PERSON ? "What was written about our visit" : "Record of a visit";
    }

    static String part(Part part) {
        return switch (part) {
            case CHILDS_WORDS -> "What the child said";
            case OTHER_PEOPLE -> "Other people";
            case ADDRESSES -> "Addresses and places";
            case SAFETY -> "What was noted about safety";
            case OWN_LIFE -> "Health, home and plans";
            case SUMMARY -> "The summary";
            case ADULTS -> "What the adults said";
            case OBSERVATION -> "What the worker saw and heard";
            case ANALYSIS -> "What the worker makes of it";
            case NOTES -> "Notes beside the answers";
            case ACTIONS -> "Actions and the next visit";
            case REFERRERS -> "Who referred the family";
            case PICTURES -> "Photos and drawings";
        };
    }

    static String state(Release release) {
        return switch (release.state()) {
            case WAITING ->
                release.askedBy() + " asked for it, " + Times.moment(release.askedAt()) + ": “" + release.reason()
                        + "”. It waits for a second manager.";
            case APPROVED -> "Released by " + release.decidedBy() + ": “" + release.why() + "”.";
            case DECLINED -> "Not released, by " + release.decidedBy() + ": “" + release.why() + "”.";
        };
    }
}
