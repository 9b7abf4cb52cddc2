package org.doorstep.server.tasks;

import org.doorstep.contract.office.Tasks;
import org.doorstep.contract.office.Tasks.Asks;
import org.doorstep.server.http.Problem;
import org.jspecify.annotations.Nullable;

/** What closing a task needs. */
final class Complete {
    private Complete() {}

    /** @throws Problem 400 with the sentence that says what is missing */
    @SuppressWarnings("NullAway") // what a stranger sent can be null whatever the types say
    static void orRefused(Task task, Tasks.@Nullable Closing closing) {
        if (closing == null || closing.words() == null || closing.words().isBlank())
            throw Problem.unreadable(words(task));
        if (closing.words().length() > Tasks.WORDS_MAX)
            throw Problem.unreadable("Please say it in at most " + Tasks.WORDS_MAX + " characters.");
        if (closing.outcome() == null && task.asks() == Asks.OUTCOME)
            throw Problem.unreadable("Please say whether you accept what is proposed.");
        var on = closing.on();
        if (on == null && (task.asks() == Asks.REVIEW_ON || task.asks() == Asks.VISIT_ON))
            throw Problem.unreadable(day(task.asks()));
        if (on != null && on.isBefore(Deadlines.day(task.visitedAt())))
            throw Problem.unreadable("That day is before the visit itself. Look at the year.");
    }

    private static String words(Task task) {
        return switch (task.asks()) {
            case VISIT_ON -> "Please say what the risk is, and on what reasoning the child is visited then.";
            case OUTCOME -> "Please say what was put right, and where; or why not.";
            case REVIEW_ON, NO_DATE -> "Please say what was decided.";
        };
    }

    private static String day(Asks asks) {
        return asks == Asks.REVIEW_ON
                ? "Please give the day on which the case is reviewed."
                : "Please give the day on which the child is visited again.";
    }
}
