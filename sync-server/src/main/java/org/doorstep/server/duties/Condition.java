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
    TEMPORARY_APPROVAL(s -> s.placed(Placement::temporaryApproval)),
    /** Placed with a parent or another person with parental responsibility (SSDA903 P1). */
    WITH_PARENT(s -> s.placedAs("P1")),
    NOT_WITH_PARENT(s -> !s.placedAs("P1")),
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
