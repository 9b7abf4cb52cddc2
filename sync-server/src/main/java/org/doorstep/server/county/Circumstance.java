package org.doorstep.server.county;

import org.doorstep.contract.child.Cohort;

/**
 * Why a made-up child is visited and how she lives.
 *
 * <p>Ages are in years on the day the county is made; {@code daysMax} is the longest anybody is known so;
 * {@code everyDays} is what a visit's date is thrown by, a little stricter than the rules.
 */
enum Circumstance {
    IN_NEED(Cohort.CIN, 0, 17, 720, 28),
    DISABLED(Cohort.CIN, 2, 17, 1_500, 28),
    ON_PLAN(Cohort.CP, 0, 16, 540, 14),
    UNBORN(Cohort.CP, -1, -1, 45, 14),
    FOSTERED(Cohort.CLA, 0, 17, 1_500, 42),
    CONNECTED(Cohort.CLA, 0, 16, 240, 28),
    LONG_TERM(Cohort.CLA, 6, 17, 2_400, 90),
    UNACCOMPANIED_FOSTERED(Cohort.CLA, 14, 17, 700, 42),
    RESIDENTIAL(Cohort.CLA, 9, 17, 1_500, 42),
    WITH_PARENTS(Cohort.CLA, 0, 16, 500, 42),
    INDEPENDENT(Cohort.CLA, 16, 17, 900, 42),
    SEMI_INDEPENDENT(Cohort.CLA, 16, 17, 1_200, 42),
    UNACCOMPANIED_SEMI(Cohort.CLA, 16, 17, 600, 42),
    HOST_STUDENT(Cohort.PF, 11, 15, 330, 42),
    PRIVATELY_FOSTERED(Cohort.PF, 5, 15, 330, 42),
    CARE_LEAVER(Cohort.CL, 18, 24, 2_000, 56),
    STAYING_PUT(Cohort.CL, 18, 20, 1_000, 56),
    IN_CUSTODY(Cohort.CL, 18, 22, 1_500, 56);

    final Cohort cohort;
    final int youngest;
    final int oldest;
    final int daysMax;
    final int everyDays;

    Circumstance(Cohort cohort, int youngest, int oldest, int daysMax, int everyDays) {
        this.cohort = cohort;
        this.youngest = youngest;
        this.oldest = oldest;
        this.daysMax = daysMax;
        this.everyDays = everyDays;
    }

    boolean unaccompanied() {
        return this == UNACCOMPANIED_FOSTERED || this == UNACCOMPANIED_SEMI;
    }

    /** Brothers and sisters are visited together in these; elsewhere everybody lives apart from them. */
    boolean withSiblings() {
        return switch (this) {
            case IN_NEED, DISABLED, ON_PLAN, FOSTERED, CONNECTED, LONG_TERM, WITH_PARENTS, PRIVATELY_FOSTERED -> true;
            default -> false;
        };
    }

    boolean fostered() {
        return this == FOSTERED || this == CONNECTED || this == LONG_TERM || this == UNACCOMPANIED_FOSTERED;
    }

    boolean independent() {
        return this == INDEPENDENT || this == SEMI_INDEPENDENT || this == UNACCOMPANIED_SEMI;
    }
}
