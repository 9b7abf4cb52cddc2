package org.doorstep.server.duties;

import java.time.LocalDate;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.CohortFact;
import org.doorstep.contract.child.Placement;

/**
 * A child as a rule meets her.
 *
 * @param anchor the event the rule starts from
 * @param at the day that decides which interval is in force: her last counted visit, or the anchor when there is none
 */
record Situation(Child child, CohortFact fact, LocalDate anchor, LocalDate at) {

    /** The SSDA903 legal status code, without any words after it. */
    String legalStatus() {
        return fact.detail() == null ? "" : fact.detail().strip().split("\\W", 2)[0];
    }

    boolean placedAs(String kind) {
        return child.placement() != null && child.placement().kind().startsWith(kind);
    }

    boolean placed(java.util.function.Predicate<Placement> how) {
        return child.placement() != null && how.test(child.placement());
    }

    boolean firstYear() {
        return at.isBefore(anchor.plusYears(1));
    }

    /** The review's actual date is a fact from the case system; while it is unknown the stricter rule holds. */
    boolean beforeFirstReview() {
        return fact.firstReviewOn() == null || at.isBefore(fact.firstReviewOn());
    }
}
