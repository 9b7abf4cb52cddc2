package org.doorstep.server.county;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days on which somebody went to see a household: mostly in time, now and then late, never at a weekend. */
final class VisitDays {
    static final int DAYS_BACK_MAX = 730;
    private static final double LATE_NOW = 0.075;
    private static final double LATE_BEFORE = 0.1;

    private VisitDays() {}

    /** @param movedOn when a placement began: somebody comes within the week */
    static List<LocalDate> of(
            Circumstance circumstance, LocalDate since, LocalDate movedOn, LocalDate today, Dice dice) {
        var first = later(since, today.minusDays(DAYS_BACK_MAX));
        var days = new ArrayList<LocalDate>();
        boolean newHere = !movedOn.isBefore(first);
        if (newHere && dice.chance(0.95)) add(days, movedOn.plusDays(dice.between(2, 7)), first, today);
        var day = today.minusDays(sinceLast(circumstance, dice));
        while (!day.isBefore(first)) {
            add(days, day, first, today);
            day = day.minusDays(gap(every(circumstance, movedOn, day), dice));
        }
        days.sort(null);
        return days.stream().distinct().toList();
    }

    private static int sinceLast(Circumstance circumstance, Dice dice) {
        int every = circumstance.everyDays;
        return dice.chance(LATE_NOW) ? dice.between(every + 2, every * 2) : dice.between(1, every - 1);
    }

    /** A placement meant to last is visited less often once it has lasted a year. */
    private static int every(Circumstance circumstance, LocalDate movedOn, LocalDate day) {
        boolean settled = circumstance != Circumstance.LONG_TERM || day.isAfter(movedOn.plusYears(1));
        return settled ? circumstance.everyDays : Circumstance.FOSTERED.everyDays;
    }

    private static int gap(int every, Dice dice) {
        double share = dice.chance(LATE_BEFORE) ? dice.share(1.05, 1.9) : dice.share(0.7, 0.98);
        return Math.max(2, (int) (every * share));
    }

    private static void add(List<LocalDate> days, LocalDate day, LocalDate first, LocalDate today) {
        var weekday = onWeekday(day);
        if (!weekday.isBefore(first) && weekday.isBefore(today)) days.add(weekday);
    }

    private static LocalDate onWeekday(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) return day.minusDays(1);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
