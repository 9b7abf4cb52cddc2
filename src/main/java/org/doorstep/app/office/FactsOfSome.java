package org.doorstep.app.office;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorstep.contract.visit.Attempt;
import org.doorstep.contract.visit.Baby;
import org.doorstep.contract.visit.Finding;
import org.doorstep.contract.visit.Qualification;
import org.doorstep.contract.visit.Visit;
import org.doorstep.contract.visit.VisitorRole;
import org.doorstep.contract.visit.YesNo;
import org.jspecify.annotations.Nullable;

/** What only some children's visits are asked, as sentences: before birth, of a baby, in private fostering, for adoption. */
final class FactsOfSome {
    private FactsOfSome() {}

    static Stream<String> of(Visit visit) {
        return Stream.of(
                        Stream.of(
                                visitor(visit.visitor()),
                                afterTheDoorStayedShut(visit.attempt()),
                                motherSeen(visit),
                                awake(visit)),
                        baby(visit.baby()),
                        Stream.of(interpreter(visit), knowsWhomToCall(visit), reportAuthor(visit)),
                        matters(visit))
                .flatMap(sentences -> sentences)
                .filter(sentence -> !sentence.isEmpty());
    }

    private static String visitor(@Nullable VisitorRole visitor) {
        return switch (visitor) {
            case null -> "";
            case IRO -> "Visited by the independent reviewing officer.";
            case OUT_OF_HOURS -> "Visited by the out-of-hours team.";
        };
    }

    private static String afterTheDoorStayedShut(@Nullable Attempt attempt) {
        if (!(attempt instanceof Attempt.DidNotTakePlace not)) return "";
        return Stream.of(
                        answered(not.parentSeen(), "A parent was seen.", "No parent was seen."),
                        answered(not.cardLeft(), "A card was left.", "No card was left."),
                        then("Neighbours: ", not.neighbours()))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String motherSeen(Visit visit) {
        var mother = visit.motherSeen();
        if (mother == null) return "";
        return answered(mother.answer(), "The mother was seen.", "The mother was not seen.") + then(" ", mother.note());
    }

    private static String awake(Visit visit) {
        var awake = visit.awake();
        if (awake == null) return "";
        return answered(awake.answer(), "The baby was awake at some time.", "The baby was not awake.")
                + then(" ", awake.note());
    }

    private static Stream<String> baby(@Nullable Baby baby) {
        if (baby == null) return Stream.empty();
        return Stream.of(
                then("How the baby was handled: ", baby.handled()),
                then("Where the baby sleeps: ", baby.sleeps()),
                then("Feeding: ", baby.feeding()));
    }

    private static String interpreter(Visit visit) {
        var interpreter = visit.interpreter();
        if (interpreter == null) return "";
        return "Interpreter or aid: " + interpreter.who()
                + (interpreter.language() == null ? "" : ", " + interpreter.language())
                + (interpreter.fromFamily() == YesNo.YES ? ", a member of the family" : "") + ".";
    }

    private static String knowsWhomToCall(Visit visit) {
        return answered(
                visit.knowsWhomToCall(),
                "The child knows how to reach the worker and an advocate.",
                "The child does not know how to reach the worker and an advocate.");
    }

    private static String reportAuthor(Visit visit) {
        var author = visit.reportAuthor();
        if (author == null) return "";
        return author.qualification() == Qualification.THREE_YEARS
                ? "The report's author has three years of practice."
                : "The report's author is supervised" + then(" by ", author.supervisor()) + ".";
    }

    private static Stream<String> matters(Visit visit) {
        return visit.schedule3().entrySet().stream()
                .filter(matter -> matter.getValue().finding() != null)
                .map(matter -> "Schedule 3, " + Words.matter(matter.getKey()) + ": "
                        + finding(matter.getValue().finding()) + "."
                        + then(" ", matter.getValue().note()));
    }

    private static String finding(Finding finding) {
        return switch (finding) {
            case ESTABLISHED_OK -> "in order";
            case CONCERN -> "a concern";
            case NOT_EXPLORED -> "not looked into";
        };
    }

    private static String answered(@Nullable YesNo answer, String yes, String no) {
        return switch (answer) {
            case null -> "";
            case YES -> yes;
            case NO -> no;
        };
    }

    private static String then(String before, @Nullable String words) {
        return words == null || words.isBlank() ? "" : before + words;
    }
}
