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
            case TELL_CHILD -> "To be told: something was shared after all";
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
        if (row.kind() == Kind.TELL_CHILD)
            return row.worker() + " decided on " + Times.moment(row.visitedAt())
                    + " that it is shared. The copy was made " + Times.momentAfter(row.visitedAt(), row.raisedAt())
                    + ".";
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
            case ACCEPTED -> "Accept: the card is wrong here";
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
            case TELL_CHILD -> " The child was told on ";
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

    static String close(Row row) {
        return switch (row.asks()) {
            case TOLD_ON -> "The child was told…";
            case OUTCOME -> "Accept or decline…";
            case REVIEW_ON, VISIT_ON, NO_DATE -> "Close this task…";
        };
    }

    /** What the window is headed that asks it. */
    static String asked(Asks asks) {
        return switch (asks) {
            case TOLD_ON -> "The child was told";
            case OUTCOME -> "Decide about this";
            case REVIEW_ON, VISIT_ON, NO_DATE -> "Close this task";
        };
    }

    static String closes(Asks asks) {
        return switch (asks) {
            case TOLD_ON -> "Write it down";
            case OUTCOME -> "Decide";
            case REVIEW_ON, VISIT_ON, NO_DATE -> "Close it";
        };
    }

    /** Where the card in the list leads. */
    static String way(Row row) {
        var isOpen = row.closed() == null;
        return switch (row.asks()) {
            case TOLD_ON -> isOpen ? "Read it, then write down how it was told" : "Read it";
            case OUTCOME -> isOpen ? "Read it and decide" : "Read it";
            case REVIEW_ON, VISIT_ON, NO_DATE -> isOpen ? "Read the record and decide" : "Read the record";
        };
    }

    /** Who reads what is said when a task is closed. */
    static String readers(Row row) {
        return (row.asks() == Asks.OUTCOME
                        ? "Everybody who works with the child reads this"
                        : row.worker() + " reads this")
                + " on the tablet. Do not name the child.";
    }

    static String dayAsked(Asks asks) {
        return switch (asks) {
            case REVIEW_ON -> "When the case is reviewed";
            case TOLD_ON -> "On which day the child was told";
            case VISIT_ON, NO_DATE, OUTCOME -> "When the child is visited again";
        };
    }

    static String wordsAsked(Asks asks) {
        return switch (asks) {
            case VISIT_ON -> "The risk, and why that day";
            case OUTCOME -> "What is known and who changes the record, or why not";
            case TOLD_ON -> "How the child took it";
            case REVIEW_ON, NO_DATE -> "What was decided";
        };
    }
}
