package org.doorstep.server.duties;

import java.time.LocalDate;

/** A length of time as a rule states it: "6 weeks", "3 months", "10 working days". */
record Interval(int n, Unit unit) {

    Interval {
        if (n < 1) throw new IllegalArgumentException("An interval must be at least 1, not " + n);
    }

    /** So many days as a child's own plan says, in weeks where they are whole ones. */
    static Interval ofDays(int days) {
        return days % 7 == 0 ? new Interval(days / 7, Unit.WEEK) : new Interval(days, Unit.DAY);
    }

    enum Unit {
        DAY("day"),
        WEEK("week"),
        /** The same day of a later month, or that month's last day. */
        CALENDAR_MONTH("month"),
        WORKING_DAY("working day");

        private final String word;

        Unit(String word) {
            this.word = word;
        }
    }

    LocalDate after(LocalDate start, WorkingDays calendar, Counting counting) {
        return switch (unit) {
            case DAY -> start.plusDays(n);
            case WEEK -> start.plusWeeks(n);
            case CALENDAR_MONTH -> start.plusMonths(n);
            case WORKING_DAY -> calendar.after(start, n, counting);
        };
    }

    /** "one week", "6 weeks". */
    String words() {
        return n == 1 ? "one " + unit.word : n + " " + unit.word + "s";
    }
}
