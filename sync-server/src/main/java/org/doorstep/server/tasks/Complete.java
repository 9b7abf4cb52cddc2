package org.doorstep.server.tasks;

import java.time.LocalDate;
import org.doorstep.contract.office.Tasks;
import org.doorstep.contract.office.Tasks.Asks;
import org.doorstep.server.http.Problem;
import org.jspecify.annotations.Nullable;

/** What closing a task needs. */
final class Complete {
    private Complete() {}

    /** @throws Problem 400 with the sentence that says what is missing */
    @SuppressWarnings("NullAway") // what a stranger sent can be null whatever the types say
    static void orRefused(Task task, Tasks.@Nullable Closing closing, LocalDate today) {
        wordsOrRefused(task, closing);
        if (closing.outcome() == null && task.asks() == Asks.OUTCOME)
            throw Problem.unreadable("Please say whether you accept what is proposed.");
        var on = closing.on();
        if (on == null && task.asks().needsADay()) throw Problem.unreadable(day(task.asks()));
        if (on != null && on.isBefore(Deadlines.day(task.visitedAt())))
            throw Problem.unreadable(
                    task.asks() == Asks.TOLD_ON
                            ? "That day is before this was decided. Look at the year."
                            : "That day is before the visit itself. Look at the year.");
        if (on != null && task.asks() == Asks.TOLD_ON && on.isAfter(today))
            throw Problem.unreadable("That day is still to come. Write this down when the child was told.");
    }

    /** @throws Problem 400 with the sentence that says what is missing */
    @SuppressWarnings("NullAway") // what a stranger sent can be null whatever the types say
    static void wordsOrRefused(Task task, Tasks.@Nullable Closing closing) {
        if (closing == null || closing.words() == null || closing.words().isBlank())
            throw Problem.unreadable(words(task));
        if (closing.words().length() > Tasks.WORDS_MAX)
            throw Problem.unreadable("Please say it in at most " + Tasks.WORDS_MAX + " characters.");
    }

    private static String words(Task task) {
        return switch (task.asks()) {
            case VISIT_ON -> "Please say what the risk is, and on what reasoning the child is visited then.";
            case OUTCOME -> "Please say what is known, and who changes the record; or why not.";
            case TOLD_ON -> "Please say how the child took it.";
            case REVIEW_ON, NO_DATE -> "Please say what was decided.";
        };
    }

    private static String day(Asks asks) {
        return switch (asks) {
            case REVIEW_ON -> "Please give the day on which the case is reviewed.";
            case TOLD_ON -> "Please give the day on which the child was told.";
            case VISIT_ON, NO_DATE, OUTCOME -> "Please give the day on which the child is visited again.";
        };
    }
}
