package org.doorstep.app.office;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.office.ReceivedVisits.Known;
import org.doorstep.contract.visit.Alone;
import org.doorstep.contract.visit.Attempt;
import org.doorstep.contract.visit.Present;
import org.doorstep.contract.visit.Seen;
import org.doorstep.contract.visit.Visit;
import org.doorstep.contract.visit.YesNo;
import org.jspecify.annotations.Nullable;

/** When, where, who, seen and alone, as sentences. */
class VisitFacts extends Section {
    VisitFacts(Visit visit, Map<PersonId, Known> people) {
        addClassNames("panel", "facts");
        var list = new UnorderedList();
        sentences(visit, people)
                .filter(sentence -> !sentence.isEmpty())
                .forEach(sentence -> list.add(new ListItem(sentence)));
        add(new H2("The visit"), list);
    }

    static Stream<String> sentences(Visit visit, Map<PersonId, Known> people) {
        return Stream.concat(ofEverybody(visit, people), FactsOfSome.of(visit));
    }

    private static Stream<String> ofEverybody(Visit visit, Map<PersonId, Known> people) {
        return Stream.of(
                attempt(visit.attempt()),
                visit.announced() == null ? "" : Words.announced(visit.announced()),
                seen(visit),
                bedroom(visit),
                present(visit, people),
                safeguarded(visit));
    }

    /** The one thing that a document holding nothing else says. */
    static Optional<String> said(Visit visit) {
        return Stream.of(
                        visit.attempt() == null ? "" : attempt(visit.attempt()),
                        visit.announced() == null ? "" : Words.announced(visit.announced()),
                        seen(visit),
                        bedroom(visit),
                        present(visit, Map.of()),
                        safeguarded(visit))
                .filter(sentence -> !sentence.isEmpty())
                .findFirst();
    }

    private static String attempt(@Nullable Attempt attempt) {
        return switch (attempt) {
            case null -> "What came of this visit is not written, or was written by a newer Doorstep.";
            case Attempt.TookPlace(var start, var end, var place) ->
                "Took place " + (place == null ? "" : Words.place(place) + " ") + "on " + Times.moment(start)
                        + (end == null ? "" : " until " + Times.clock(end)) + ".";
            case Attempt.DidNotTakePlace not ->
                "Did not take place on " + Times.moment(not.startedAt())
                        + (not.reason() == null ? "" : ": " + Words.reason(not.reason())) + "." + note(not.note());
        };
    }

    private static String seen(Visit visit) {
        var who = visit.purpose() == Cohort.CL ? "The young person" : "The child";
        return switch (visit.seen()) {
            case null -> "";
            case Seen.Yes(var alone) -> who + " was seen" + alone(alone, visit.purpose() == Cohort.CL);
            case Seen.No(var reason, var plan) ->
                who + " was not seen" + (reason == null ? "" : ": " + Words.reason(reason)) + "."
                        + (plan == null ? "" : " The plan for it: " + plan);
        };
    }

    /** Regulation 29 is about looked-after children; of an adult it says only who else was there. */
    private static String alone(@Nullable Alone alone, boolean adult) {
        if (adult) return inPrivate(alone);
        return switch (alone) {
            case null -> ".";
            case Alone.Yes() -> ", alone.";
            case Alone.ChildRefused(var note) -> ", but not alone: the child refused (regulation 29(a))." + note(note);
            case Alone.InappropriateAge(var note) ->
                ", but not alone: inappropriate for the child's age and understanding (regulation 29(b))." + note(note);
            case Alone.Unable(var because, var note) ->
                ", but not alone" + (because == null ? "" : ": " + Words.reason(because)) + " (regulation 29(c))."
                        + note(note);
        };
    }

    private static String inPrivate(@Nullable Alone alone) {
        return switch (alone) {
            case null -> ".";
            case Alone.Yes() -> ", in private.";
            case Alone.ChildRefused(var note) -> ", with somebody there by choice." + note(note);
            case Alone.InappropriateAge(var note) -> ", not in private." + note(note);
            case Alone.Unable(var because, var note) ->
                ", not in private" + (because == null ? "" : ": " + Words.reason(because)) + "." + note(note);
        };
    }

    private static String bedroom(Visit visit) {
        var bedroom = visit.bedroom();
        return bedroom == null || bedroom.outcome() == null
                ? ""
                : Words.bedroom(bedroom.outcome()) + note(bedroom.note());
    }

    private static String present(Visit visit, Map<PersonId, Known> known) {
        var people = visit.present().values().stream()
                .map(present -> somebody(present, known))
                .collect(Collectors.joining(", "));
        return people.isEmpty() ? "" : "Also there: " + people + ".";
    }

    /** People of the child's come by reference. The card may have lost somebody since; then only that much is said. */
    private static String somebody(Present present, Map<PersonId, Known> people) {
        var known = present.personId() == null ? null : people.get(present.personId());
        var name = present.name() == null && known != null ? known.name() : present.name();
        var relationship =
                present.relationship() == null && known != null ? known.relationship() : present.relationship();
        if (Known.KEPT_BACK.equals(known)) return "somebody whose name is kept from somebody";
        if (name == null) return relationship == null ? "somebody who is no longer on the child's card" : relationship;
        return relationship == null ? name : name + " (" + relationship + ")";
    }

    private static String safeguarded(Visit visit) {
        var answer = visit.safeguarded();
        if (answer == null || answer.answer() == null) return "";
        return (answer.answer() == YesNo.YES
                        ? "The placement safeguards and promotes the child's welfare."
                        : "The placement does not safeguard and promote the child's welfare. The authority must review"
                                + " (regulation 30).")
                + note(answer.why());
    }

    private static String note(@Nullable String note) {
        return note == null || note.isBlank() ? "" : " " + note;
    }
}
