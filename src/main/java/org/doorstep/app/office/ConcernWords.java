package org.doorstep.app.office;

import java.util.Optional;
import org.doorstep.contract.concern.Concern;
import org.doorstep.contract.concern.RaisedConcerns.Row;

/** What is said about a concern: nothing is called reported before a named person has read it. */
final class ConcernWords {
    static final String NO_CALL =
            "That it was written here is not evidence that anybody was rung: not the police, not the duty phone.";
    static final String UNREADABLE =
            "A newer tablet wrote this, and this version of Doorstep cannot show it. Ring the worker now.";

    private ConcernWords() {}

    static String about(Row row) {
        var concern = row.concern();
        var somebody = concern == null ? null : concern.somebodyElse();
        if (somebody != null) return somebody;
        return row.child() == null ? "A concern" : row.child();
    }

    static Optional<String> somebodyElse(Row row, Concern concern) {
        if (concern.somebodyElse() == null || row.child() == null) return Optional.empty();
        return Optional.of(
                "Kept on the file of " + row.child() + ", through whom " + row.raisedBy() + " came upon it.");
    }

    static String standing(Row row) {
        var read = row.read();
        if (read != null) return "Read by " + read.name() + " at " + Times.clock(read.at()) + ".";
        if (row.told().isEmpty()) return "Nobody has read it, and nobody is named who would be asked to.";
        var now = row.told().getLast();
        var has = "Nobody has read it. " + now.name() + " has had it since " + Times.clock(now.at()) + ".";
        if (row.nextAt() == null || row.nextName() == null) return has;
        return has + " If nobody has read it by " + Times.clock(row.nextAt()) + ", " + row.nextName() + " is asked.";
    }

    static String safeNow(Row row, Concern concern) {
        return switch (concern.safeNow()) {
            case NO -> "Not safe now, says " + row.raisedBy() + ".";
            case DO_NOT_KNOW -> row.raisedBy() + " could not tell whether they are safe now.";
            case YES -> "Safe at that moment, says " + row.raisedBy() + ".";
        };
    }

    static Optional<String> told(Row row, Concern concern) {
        return Optional.ofNullable(concern.told())
                .map(words -> row.raisedBy() + " has written whom they told themselves: “" + words + "”");
    }

    static String times(Row row) {
        return "Raised by " + row.raisedBy() + (row.team().isEmpty() ? "" : " (" + row.team() + ")") + " "
                + Times.moment(row.raisedAt()) + " · received "
                + Times.momentAfter(row.raisedAt(), row.receivedAt());
    }
}
