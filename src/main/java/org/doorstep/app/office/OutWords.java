package org.doorstep.app.office;

import java.util.Optional;
import org.doorstep.contract.lonework.WhoIsOut.Place;
import org.doorstep.contract.lonework.WhoIsOut.Row;

/** What is said about somebody who is out: plainly, and never that a silent tablet means anything. */
final class OutWords {
    private OutWords() {}

    static String standing(Row row) {
        var backBy = Times.clock(row.backBy());
        return switch (row.standing()) {
            case OUT -> "Out, back by " + backBy + ".";
            case LATE -> "Expected back by " + backBy + ". Nobody has been told yet.";
            case OVERDUE -> "Not back. Expected by " + backBy + ", and nobody sees to it yet.";
            case SEEN_TO ->
                "Not back. Expected by " + backBy + ". "
                        + (row.acknowledged() == null
                                ? "Somebody"
                                : row.acknowledged().name()) + " sees to it.";
            case BACK_LATE ->
                "Said that they are back"
                        + (row.backAt() == null ? "" : " since " + Times.clock(row.backAt()))
                        + ", after the office had begun to ask. Ring them, and write down what came of it.";
            case CLOSED -> "No longer waited for.";
        };
    }

    static String place(Place place) {
        if (place.lines() == null) return place.child() + ", no address on the card";
        var lines = place.lines().replace("\n", ", ");
        return place.child() + ", " + lines + (place.postcode() == null ? "" : ", " + place.postcode());
    }

    static String times(Row row) {
        var heard = row.heardAt() == null
                ? ""
                : " · tablet last heard of " + Times.momentAfter(row.setOutAt(), row.heardAt());
        return row.team() + " · set out " + Times.moment(row.setOutAt()) + heard;
    }

    static Optional<String> next(Row row) {
        if (row.nextAt() == null || row.nextName() == null) return Optional.empty();
        return Optional.of(
                row.nextName() + " is told at " + Times.clock(row.nextAt()) + ", unless somebody sees to it.");
    }

    static Optional<String> closing(Row row) {
        return Optional.ofNullable(row.closing())
                .map(it -> it.by() + ", " + Times.moment(it.at()) + ": “" + it.outcome() + "”");
    }
}
