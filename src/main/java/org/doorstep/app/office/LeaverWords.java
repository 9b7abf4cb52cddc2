package org.doorstep.app.office;

import org.doorstep.contract.visit.Accommodation;
import org.doorstep.contract.visit.AccommodationKind;
import org.doorstep.contract.visit.Activity;
import org.doorstep.contract.visit.DocumentKind;
import org.doorstep.contract.visit.InTouch;
import org.doorstep.contract.visit.SharedWith;
import org.doorstep.contract.visit.StayingPutAnswer;
import org.doorstep.contract.visit.Stretch;
import org.doorstep.contract.visit.YesNo;

/** The codes of a care leaver's record in words, each with its SSDA903 code where the yearly return has one. */
final class LeaverWords {
    private LeaverWords() {}

    static String inTouch(InTouch inTouch) {
        var words = switch (inTouch) {
            case YES -> "In touch";
            case NO -> "Not in touch";
            case DIED -> "Has died";
            case REFU -> "Does not want contact";
            case NREQ -> "Needs no more from the service";
            case RHOM -> "Back with parents for six months or more";
        };
        return words + " (IN_TOUCH " + inTouch + ")";
    }

    /** The letter, and the digit once somebody has judged: S and X are unsuitable whatever anybody judges. */
    static String accommodation(Accommodation home) {
        var suitable = home.kind().neverSuitable() ? YesNo.NO : home.suitable();
        if (suitable == null) return home(home.kind()) + ", not judged yet (ACCOM " + home.kind() + ")";
        return home(home.kind())
                + (suitable == YesNo.YES
                        ? ", suitable (ACCOM " + home.kind() + "1)"
                        : ", unsuitable (ACCOM " + home.kind() + "2)");
    }

    private static String home(AccommodationKind kind) {
        return switch (kind) {
            case B -> "with parents or relatives";
            case C -> "residential care";
            case D -> "semi-independent, with support";
            case E -> "supported lodgings";
            case G -> "gone abroad";
            case H -> "deported";
            case K -> "ordinary lodgings without formal support";
            case R -> "not known";
            case S -> "no fixed home";
            case T -> "foyer or similar";
            case U -> "independent living";
            case V -> "emergency accommodation";
            case W -> "bed and breakfast";
            case X -> "custody";
            case Y -> "somewhere else";
            case Z -> "with former foster carers";
        };
    }

    static String activity(Activity activity) {
        var words = switch (activity) {
            case F1 -> "higher education, full time";
            case P1 -> "higher education, part time";
            case F2 -> "other education, full time";
            case P2 -> "other education, part time";
            case F4 -> "apprenticeship, full time";
            case P4 -> "apprenticeship, part time";
            case F5 -> "training or a job, full time";
            case P5 -> "training or a job, part time";
            case G4 -> "not in education, work or training: illness or disability";
            case G5 -> "not in education, work or training: another reason";
            case G6 -> "not in education, work or training: pregnancy or parenting";
        };
        return words + " (ACTIV " + activity + ")";
    }

    static String stayingPut(StayingPutAnswer answer) {
        return switch (answer) {
            case STAYING -> "staying";
            case CONSIDERED -> "being thought about";
            case DECLINED -> "decided against";
            case NOT_OFFERED -> "not offered";
        };
    }

    static String paper(DocumentKind kind) {
        return switch (kind) {
            case PASSPORT -> "passport";
            case BIRTH_CERTIFICATE -> "birth certificate";
            case NATIONAL_INSURANCE -> "National Insurance number";
            case BANK_ACCOUNT -> "bank account";
            case IMMIGRATION_STATUS -> "proof of immigration status";
        };
    }

    static String reader(SharedWith reader) {
        return switch (reader) {
            case FAMILY -> "family";
            case CARER -> "former carers or hosts";
            case COLLEGE_OR_WORK -> "college or work";
            case HEALTH -> "doctors and nurses";
            case HOUSING -> "landlord or housing office";
        };
    }

    static String stretch(Stretch stretch) {
        return switch (stretch) {
            case WITHIN_REACH -> "Within reach";
            case A_STRETCH -> "A stretch";
            case A_BIG_STEP -> "A big step";
        };
    }
}
