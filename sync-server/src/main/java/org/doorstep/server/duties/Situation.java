package org.doorstep.server.duties;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.CohortFact;
import org.doorstep.contract.child.Placement;
import org.doorstep.contract.child.VisitingPlan;
import org.jspecify.annotations.Nullable;

/**
 * A child as a rule meets her.
 *
 * @param own her own plan for these visits, in force today
 * @param anchor the event the rule starts from
 * @param at the day that decides which interval is in force: her last counted visit, or the anchor when there is none
 * @param fewer whether her own plan may ask for fewer visits
 */
record Situation(
        Child child, CohortFact fact, @Nullable VisitingPlan own, LocalDate anchor, LocalDate at, Fewer fewer) {

    /** The SSDA903 legal status code, without any words after it. */
    String legalStatus() {
        return fact.detail() == null ? "" : fact.detail().strip().split("\\W", 2)[0];
    }

    boolean placedAs(String kind) {
        return placed(placement -> placement.kind().startsWith(kind));
    }

    boolean placed(Predicate<Placement> how) {
        return child.placement() != null && how.test(child.placement());
    }

    boolean firstYear() {
        return at.isBefore(anchor.plusYears(1));
    }

    /** The review's actual date is a fact from the case system; while it is unknown the stricter rule holds. */
    boolean beforeFirstReview() {
        return fact.firstReviewOn() == null || at.isBefore(fact.firstReviewOn());
    }

    boolean childAgreesToFewer() {
        return own != null && fewer == Fewer.ALLOWED && Fewer.agrees(own);
    }
}
