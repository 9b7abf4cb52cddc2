package org.doorstep.app.office;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.doorstep.contract.correction.CorrectionDecision.Outcome;
import org.doorstep.contract.office.Tasks.Asks;
import org.doorstep.contract.office.Tasks.Closed;
import org.doorstep.contract.office.Tasks.Kind;
import org.doorstep.contract.office.Tasks.Row;

/** Tasks as people say them. */
final class TaskWords {
    private static final int HOURS_SAID_MAX = 48;

    private TaskWords() {}

    static String title(Kind kind) {
        return switch (kind) {
            case NOT_SAFEGUARDED -> "The placement does not keep the child safe and well";
            case ALONE_REFUSED -> "Not seen alone: a parent or carer refused";
            case ACCESS_DENIED -> "Access was denied";
            case NOT_MET_AGAIN -> "Not met again";
            case MARK -> "A mark or an injury";
            case DISCLOSURE -> "Something the child told";
            case SURVEY -> "For the reviewing officer, from the child";
            case CONCERN -> "A concern about private fostering";
            case MISSING_AGAIN -> "Missing again";
            case RETURN_INTERVIEW -> "Back, and not interviewed in time";
            case FACT_WRONG -> "Something on the card is said to be wrong";
        };
    }

    /** "overdue since Monday 23 Nov 2026, 15:40 (2 days)". */
    static String due(Row row, Instant now) {
        if (!row.overdue()) return "Due by " + Times.moment(row.dueAt());
        var late = Duration.between(row.dueAt(), now);
        var words = late.toHours() < 1
                ? "less than an hour"
                : late.toHours() < HOURS_SAID_MAX
                        ? Words.count(late.toHours(), "hour", "hours")
                        : Words.count(late.toDays(), "day", "days");
        return "Overdue by " + words + ", was due " + Times.moment(row.dueAt());
    }

    static String source(Row row) {
        var did = switch (row.kind()) {
            case FACT_WRONG -> " said so on ";
            case MISSING_AGAIN, RETURN_INTERVIEW -> " recorded that the child was gone from ";
            default -> " visited on ";
        };
        return row.worker() + did + Times.moment(row.visitedAt()) + ". It reached the office "
                + Times.momentAfter(row.visitedAt(), row.raisedAt()) + ".";
    }

    static String read(Row row) {
        if (row.readBy().isEmpty()) return "Nobody has read it yet.";
        var readers = row.readBy().stream()
                .map(one -> one.by() + ", " + Times.moment(one.at()))
                .collect(Collectors.joining("; "));
        return (row.isNews() ? "The record shows more since it was last read by " : "Read by ") + readers + ".";
    }

    static String closed(Row row, Closed closed) {
        var on = closed.on() == null ? "" : day(row.kind()) + Times.day(closed.on()) + ".";
        return done(closed) + " by " + closed.by() + ", " + Times.moment(closed.at()) + "." + on;
    }

    static String outcome(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> "Accept: it has been put right where it is kept";
            case DECLINED -> "Decline: it stays as it is";
        };
    }

    private static String done(Closed closed) {
        return switch (closed.outcome()) {
            case null -> "Closed";
            case ACCEPTED -> "Accepted";
            case DECLINED -> "Declined";
        };
    }

    private static String day(Kind kind) {
        return switch (kind) {
            case NOT_SAFEGUARDED -> " The case is reviewed on ";
            case ALONE_REFUSED -> " The child is visited again on ";
            case ACCESS_DENIED,
                    NOT_MET_AGAIN,
                    MARK,
                    DISCLOSURE,
                    CONCERN,
                    SURVEY,
                    MISSING_AGAIN,
                    RETURN_INTERVIEW,
                    FACT_WRONG -> " For ";
        };
    }

    static String dayAsked(Asks asks) {
        return asks == Asks.REVIEW_ON ? "When the case is reviewed" : "When the child is visited again";
    }

    static String wordsAsked(Asks asks) {
        return switch (asks) {
            case VISIT_ON -> "The risk, and why that day";
            case OUTCOME -> "What was put right and where, or why not";
            case REVIEW_ON, NO_DATE -> "What was decided";
        };
    }
}
