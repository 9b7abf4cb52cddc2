package org.doorstep.server.copies;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.Person;
import org.doorstep.contract.office.Copies.Check;
import org.doorstep.contract.office.Copies.Recipient;
import org.doorstep.contract.office.Copies.Way;
import org.jspecify.annotations.Nullable;

/**
 * Compares a recipient with everybody whom the child named as harming her: name, home and employer. What is certainly the same
 * is blocked for everybody; what may be the same waits until a manager has said how she knows that it is not.
 */
final class Guard {
    private static final String QUIET = " Do not tell anybody there that there is an interview.";
    private static final String NOT_SO = " A manager says how it is known that this is not so.";
    private static final Set<String> AT_HERS =
            Set.of("home", "here", "same", "us", "ours", "together", "me", "family", "address");
    private static final Set<String> STAFF = Set.of(
            "staff", "worker", "keyworker", "carer", "manager", "support", "night", "agency", "lives", "resident");
    private static final Set<Kin> ONLY_ONE = EnumSet.of(Kin.MOTHER, Kin.FATHER);
    private static final int LETTERS_MIN = 6;

    private final Reader reader;
    private final Set<String> blocked = new LinkedHashSet<>();
    private final Set<String> doubtful = new LinkedHashSet<>();

    private Guard(Reader reader) {
        this.reader = reader;
    }

    static Check check(Recipient recipient, Child card, List<Harmer> harmers) {
        var guard = new Guard(Reader.of(recipient, card));
        harmers.forEach(guard::against);
        if (!guard.blocked.isEmpty()) return new Check(Way.BLOCKED, List.copyOf(guard.blocked));
        if (!guard.doubtful.isEmpty()) return new Check(Way.DOUBT, List.copyOf(guard.doubtful));
        return new Check(Way.FREE, List.of());
    }

    private void against(Harmer harmer) {
        var called = harmer.called();
        var child = reader.card().name();
        var named = called + ", whom " + child + " named as doing harm,";
        say(
                person(harmer),
                child + " named " + called + " as doing harm. No copy goes to that person, and nobody can change this."
                        + QUIET,
                "This may be " + called + ", whom " + child + " named as doing harm." + NOT_SO);
        say(home(harmer), named + " lives there. No copy goes there." + QUIET, named + " may live there." + NOT_SO);
        say(
                employer(harmer),
                named + " works there. No copy goes there." + QUIET
                        + " Ask the designated officer of the local authority who there may know.",
                named + " may work there." + NOT_SO);
    }

    private void say(Likeness likeness, String whenSame, String whenLike) {
        if (likeness == Likeness.SAME) blocked.add(whenSame);
        if (likeness == Likeness.LIKE) doubtful.add(whenLike);
    }

    private Likeness person(Harmer harmer) {
        var likeness = kin(harmer);
        for (var name : harmer.names()) {
            for (var other : reader.names()) likeness = likeness.or(Names.compare(name, other));
            likeness = likeness.or(Names.compare(name, reader.recipient().where()));
            likeness = likeness.or(Names.compare(name, reader.recipient().organisation()));
        }
        return likeness;
    }

    /** "Dad" is the father on the card, unless she also gave another name. */
    private Likeness kin(Harmer harmer) {
        var hers = kinOf(harmer);
        hers.retainAll(reader.kin());
        if (hers.isEmpty()) return Likeness.OTHER;
        var properNames =
                harmer.names().stream().filter(name -> Kin.in(name).isEmpty()).toList();
        var meansOne = harmer.names().stream().anyMatch(name -> !Kin.in(name).isEmpty() && Kin.isOne(name))
                || (harmer.relation() != null && Kin.isOne(harmer.relation()));
        return meansOne && properNames.isEmpty() && ONLY_ONE.containsAll(hers) ? Likeness.SAME : Likeness.LIKE;
    }

    private static Set<Kin> kinOf(Harmer harmer) {
        var hers = EnumSet.noneOf(Kin.class);
        harmer.names().forEach(name -> hers.addAll(Kin.in(name)));
        hers.addAll(Kin.in(harmer.relation()));
        return hers;
    }

    private Likeness home(Harmer harmer) {
        var likeness = sharedAddress(harmer);
        var home = harmer.home();
        if (home == null) return likeness;
        for (var place : reader.places()) likeness = likeness.or(Places.compare(home, place));
        if (reader.isFamilyOrHome() && Plain.words(home).stream().anyMatch(AT_HERS::contains))
            likeness = likeness.or(Likeness.LIKE);
        // "With mum" is where the mother lives.
        if (!Collections.disjoint(Kin.in(home), reader.kin())) likeness = likeness.or(Likeness.LIKE);
        return likeness;
    }

    /** The card may know that they live under one roof. */
    private Likeness sharedAddress(Harmer harmer) {
        var likeness = Likeness.OTHER;
        for (Person person : reader.card().people().values()) {
            var who = Likeness.OTHER;
            for (var name : harmer.names()) who = who.or(Names.compare(name, person.name()));
            if (!Collections.disjoint(kinOf(harmer), Kin.in(person.relationship()))) who = who.or(Likeness.LIKE);
            var together = (reader.isHome() && person.livesWithChild())
                    || (person.addressId() != null && reader.addresses().contains(person.addressId()));
            if (together) likeness = likeness.or(who);
        }
        return likeness;
    }

    private Likeness employer(Harmer harmer) {
        var likeness =
                reader.isHome() && Plain.words(harmer.relation()).stream().anyMatch(STAFF::contains)
                        ? Likeness.LIKE
                        : Likeness.OTHER;
        var employer = harmer.employer();
        if (employer == null) return likeness;
        for (var place : reader.places()) likeness = likeness.or(Places.compare(employer, place));
        if (reader.isHome() && Plain.words(employer).stream().anyMatch(AT_HERS::contains))
            likeness = likeness.or(Likeness.LIKE);
        return isInTheAddress(employer, reader.recipient().where()) ? likeness.or(Likeness.LIKE) : likeness;
    }

    /** "kim@rowanhouse.example" and "Rowan House". */
    private static boolean isInTheAddress(String employer, @Nullable String where) {
        var joined = String.join("", Plain.words(employer));
        return joined.length() >= LETTERS_MIN
                && String.join("", Plain.words(where)).contains(joined);
    }
}
