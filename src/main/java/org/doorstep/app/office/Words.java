package org.doorstep.app.office;

import java.util.Locale;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.visit.Announced;
import org.doorstep.contract.visit.BedroomSeen;
import org.doorstep.contract.visit.HowHeard;
import org.doorstep.contract.visit.NoViewsReason;
import org.doorstep.contract.visit.NotSeenReason;
import org.doorstep.contract.visit.NotTakenPlace;
import org.doorstep.contract.visit.Schedule3;
import org.doorstep.contract.visit.UnableReason;
import org.doorstep.contract.visit.Venue;

/** The contract's codes as people say them. */
final class Words {
    private Words() {}

    static String count(long n, String one, String many) {
        return String.format(Locale.UK, "%,d %s", n, n == 1 ? one : many);
    }

    static String visit(Cohort cohort) {
        return switch (cohort) {
            case CIN -> "Child in need visit";
            case CP -> "Child protection visit";
            case CLA -> "Looked-after visit";
            case PF -> "Private fostering visit";
            case ADOPT -> "Adoption placement visit";
            case CL -> "Care leaver visit";
        };
    }

    static String place(Venue venue) {
        return switch (venue) {
            case PLACEMENT_OR_HOME -> "where the child lives";
            case SCHOOL -> "at school";
            case OFFICE -> "at the office";
            case COMMUNITY -> "in the community";
            case CUSTODY -> "in custody";
            case HOSPITAL -> "in hospital";
            case VIRTUAL -> "by video";
            case PHONE -> "by telephone";
            case MESSAGE -> "by message";
        };
    }

    static String announced(Announced announced) {
        return switch (announced) {
            case YES -> "The family knew of the visit.";
            case NO -> "Unannounced.";
            case NOT_APPROPRIATE -> "Announcing it was not appropriate.";
        };
    }

    static String reason(NotTakenPlace reason) {
        return switch (reason) {
            case CANCELLED_BY_CLIENT -> "the family cancelled";
            case CANCELLED_BY_SERVICE -> "the service cancelled";
            case CLIENT_REFUSED -> "the family refused";
            case DENIED_ACCESS -> "access was denied";
            case CHILD_ELSEWHERE -> "the child was elsewhere";
            case CHILD_ASLEEP -> "the child was asleep";
            case EMERGENCY -> "there was an emergency";
            case FAMILY_ABROAD -> "the family is abroad";
            case FAMILY_MISSING -> "the family is missing";
            case FAMILY_ON_HOLIDAY -> "the family is on holiday";
            case NO_ONE_HOME -> "no one was at home";
            case NOT_REQUIRED_CASE_CLOSING -> "not required, the case is closing";
            case OTHER -> "for another reason";
        };
    }

    static String reason(NotSeenReason reason) {
        return switch (reason) {
            case NOT_AT_HOME -> "not at home";
            case AT_SCHOOL -> "at school";
            case ASLEEP -> "asleep";
            case CHILD_REFUSED -> "the child refused";
            case ADULT_REFUSED -> "an adult refused";
            case MISSING -> "the child is missing";
            case OTHER -> "another reason";
        };
    }

    static String reason(UnableReason reason) {
        return switch (reason) {
            case PARENT_OR_CARER_REFUSED -> "a parent or carer refused";
            case CHILD_DISTRESSED -> "the child was distressed";
            case NO_PRIVATE_SPACE -> "there was no private space";
            case INTERPRETER_ABSENT -> "the interpreter was absent";
            case TIME_OR_EMERGENCY -> "there was no time, or an emergency";
            case OTHER -> "another reason";
        };
    }

    static String noViews(NoViewsReason reason) {
        return switch (reason) {
            case CHILD_NOT_SEEN -> "the child was not seen";
            case DECLINED -> "the child did not want to say anything";
            case TOO_YOUNG -> "the child is too young to say";
            case COMMUNICATION_NEED_UNMET -> "what the child needs to communicate was not there";
            case NOT_ASKED -> "the child was not asked";
        };
    }

    static String bedroom(BedroomSeen seen) {
        return switch (seen) {
            case YES -> "Bedroom seen.";
            case NO -> "Bedroom not seen.";
            case NOT_APPLICABLE -> "Bedroom: does not apply.";
        };
    }

    static String how(HowHeard how) {
        return switch (how) {
            case SAID -> "said";
            case SIGNED -> "signed";
            case WRITTEN -> "written";
            case DRAWN -> "drawn";
            case THROUGH_INTERPRETER -> "through an interpreter";
            case WITHOUT_WORDS -> "without words";
        };
    }

    static String matter(Schedule3 matter) {
        return switch (matter) {
            case DURATION -> "how long it is meant to last";
            case WISHES -> "the child's wishes and feelings";
            case DEVELOPMENT -> "the child's development";
            case IDENTITY -> "religion, origin, culture and language";
            case MONEY -> "the financial arrangements";
            case CARER -> "the carer's capacity";
            case ACCOMMODATION -> "the accommodation";
            case HEALTH -> "health care and the GP";
            case EDUCATION -> "education";
            case CARE -> "the standard of care";
            case HOUSEHOLD -> "the members of the household";
            case FAMILY_CONTACT -> "contact with the family";
            case DECISIONS -> "how decisions are taken";
            case ADVICE -> "advice to those who need it";
        };
    }
}
