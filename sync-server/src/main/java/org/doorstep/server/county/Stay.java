package org.doorstep.server.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.doorstep.contract.child.Cohort;

/**
 * Since when a household is known as it is.
 *
 * @param since the plan's, order's or arrangement's first day
 * @param movedOn when they came to live where they live; for those at home the same day
 */
record Stay(LocalDate since, LocalDate movedOn) {
    private static final int OF_AGE_FOR_LIVING_ALONE = 16;

    static Stay of(Circumstance circumstance, List<Sketch> children, LocalDate today, Dice dice) {
        var since = today.minusDays(dice.between(4, circumstance.daysMax));
        var eldest = children.stream()
                .map(Sketch::bornOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(since.minusDays(1));
        if (circumstance.cohort == Cohort.CL) {
            since = eldest.plusYears(OF_AGE_FOR_LIVING_ALONE).plusDays(dice.between(365, 730));
            return new Stay(since, later(since, today.minusDays(dice.between(20, circumstance.daysMax))));
        }
        since = later(since, eldest.plusDays(2));
        var moved = circumstance.cohort == Cohort.CLA
                ? later(since, today.minusDays(dice.between(3, circumstance.daysMax)))
                : since;
        return new Stay(since, circumstance.independent() ? later(moved, ofAge(eldest)) : moved);
    }

    private static LocalDate ofAge(LocalDate bornOn) {
        return bornOn.plusYears(OF_AGE_FOR_LIVING_ALONE);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
