package org.doorstep.server.duties;

import java.util.function.Predicate;
import org.doorstep.contract.child.Placement;

/** When a rule applies. The rule table names these; nobody can invent one in data that the code does not know. */
enum Condition {
    FIRST_YEAR(Situation::firstYear),
    AFTER_FIRST_YEAR(s -> !s.firstYear()),
    BEFORE_FIRST_REVIEW(Situation::beforeFirstReview),
    AFTER_FIRST_REVIEW(s -> !s.beforeFirstReview()),
    INTENDED_UNTIL_18(s -> s.placed(Placement::intendedUntil18)),
    NOT_INTENDED_UNTIL_18(s -> !s.placed(Placement::intendedUntil18)),
    /** With a relative or friend whose approval is temporary (regulation 24). */
    TEMPORARY_APPROVAL(s -> s.placed(Placement::temporaryApproval)),
    /** With a parent before the assessment was completed (regulation 19). */
    BEFORE_ASSESSMENT(s -> s.placed(p -> Boolean.TRUE.equals(p.beforeAssessment()))),
    /** A long-term foster placement (SSDA903 U1, U4). */
    LONG_TERM_FOSTER(s -> s.placedAs("U1") || s.placedAs("U4")),
    CHILD_AGREES_TO_FEWER(Situation::childAgreesToFewer),
    /** Placed with a parent or another person with parental responsibility (SSDA903 P1). */
    WITH_PARENT(s -> s.placedAs("P1")),
    INTERIM_CARE_ORDER(s -> s.legalStatus().equals("C1")),
    FULL_CARE_ORDER(s -> s.legalStatus().equals("C2")),
    /** An agreed series of short breaks (SSDA903 V3, V4). */
    SHORT_BREAKS(s -> s.legalStatus().equals("V3") || s.legalStatus().equals("V4")),
    NOT_SHORT_BREAKS(s -> !SHORT_BREAKS.holds(s)),
    /** Custody is not accommodation that the authority provides. */
    ACCOMMODATION_PROVIDED(s -> s.child().placement() != null && !s.placedAs("R5"));

    private final Predicate<Situation> test;

    Condition(Predicate<Situation> test) {
        this.test = test;
    }

    boolean holds(Situation situation) {
        return test.test(situation);
    }
}
