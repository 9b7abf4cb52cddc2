package org.doorstep.server.duties;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Monday to Friday without the bank holidays of England. */
record WorkingDays(Set<LocalDate> bankHolidays) {

    LocalDate after(LocalDate start, int days, Counting counting) {
        LocalDate day = counting == Counting.INCLUSIVE ? start.minusDays(1) : start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (worked(day)) left--;
        }
        return day;
    }

    boolean worked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidays.contains(day);
    }
}
