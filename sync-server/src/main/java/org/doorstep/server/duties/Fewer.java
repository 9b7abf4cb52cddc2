package org.doorstep.server.duties;

import java.time.LocalDate;
import org.doorstep.contract.child.VisitingPlan;
import org.jspecify.annotations.Nullable;

/**
 * Whether a child's own plan may ask for fewer visits than the rules would. Never just a number: somebody approved it, for
 * a reason, until a day of review, and where that is asked the child agrees. What is missing is said.
 */
enum Fewer {
    /** Nobody wants fewer. */
    NOT_ASKED(""),
    ALLOWED(""),
    /** The interval in force is the one on the day of the last counted visit. */
    FROM_THE_NEXT("; fewer visits only from the next one on"),
    NOT_APPROVED("; fewer visits need an approver"),
    NO_REASON("; fewer visits need a reason"),
    NO_REVIEW("; fewer visits need a day of review"),
    REVIEW_PASSED("; the review of fewer visits is overdue"),
    NOT_AGREED("; fewer visits need the child's agreement");

    /** What a reason ends with. */
    final String words;

    Fewer(String words) {
        this.words = words;
    }

    /**
     * @param own the child's plan, in force today
     * @param at her last counted visit, or the rule's anchor when there is none
     * @param mustAgree whether fewer visits need the child's agreement
     */
    static Fewer of(@Nullable VisitingPlan own, LocalDate at, LocalDate today, boolean mustAgree) {
        if (own == null || !own.reduces()) return NOT_ASKED;
        if (isBlank(own.approvedBy())) return NOT_APPROVED;
        if (isBlank(own.reason())) return NO_REASON;
        if (own.reviewOn() == null) return NO_REVIEW;
        if (own.reviewOn().isBefore(today)) return REVIEW_PASSED;
        if (mustAgree && !agrees(own)) return NOT_AGREED;
        return at.isBefore(own.since()) ? FROM_THE_NEXT : ALLOWED;
    }

    static boolean agrees(VisitingPlan own) {
        return Boolean.TRUE.equals(own.childAgrees());
    }

    private static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
