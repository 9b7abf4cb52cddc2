package org.doorstep.app.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days and times as people in England say them, wherever the server stands. */
final class Times {
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter FACT = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);
    private static final int THIS_WEEK = 7;
    private static final long NOTICEABLE_MS = 60_000;

    private Times() {}

    static String moment(Instant at) {
        return MOMENT.format(at.atZone(LONDON));
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LONDON);
    }

    static String clock(Instant at) {
        return CLOCK.format(at.atZone(LONDON));
    }

    static String shortDay(Instant at) {
        return SHORT_DAY.format(at.atZone(LONDON));
    }

    static String day(LocalDate day) {
        return DAY_AND_YEAR.format(day);
    }

    /** "19 June 2017": of a fact, where the weekday says nothing. */
    static String fact(LocalDate day) {
        return FACT.format(day);
    }

    /** The time alone where the day is the same as the one said just before. */
    static String momentAfter(Instant before, Instant at) {
        return day(before).equals(day(at)) ? clock(at) + " the same day" : moment(at);
    }

    /** "due Friday", "due today", "5 days overdue, since Wednesday 18 November". */
    static String due(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) return Words.count(-days, "day", "days") + " overdue, was due " + DAY.format(due);
        if (days == 0) return "due today";
        if (days == 1) return "due tomorrow";
        return "due " + (days < THIS_WEEK ? WEEKDAY : DAY).format(due);
    }

    /** Empty when the tablet's clock was right to the minute. */
    static String clockError(long offsetMs) {
        if (Math.abs(offsetMs) < NOTICEABLE_MS) return "";
        long minutes = Math.round(Math.abs(offsetMs) / 60_000.0);
        var slowOrFast = offsetMs > 0 ? "slow" : "fast";
        return "The tablet's clock was " + minutes + " min " + slowOrFast + ".";
    }
}
