package org.doorstep.server.county;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.doorstep.contract.id.ContactId;
import org.doorstep.contract.visit.Announced;
import org.doorstep.contract.visit.Attempt;
import org.doorstep.contract.visit.NotTakenPlace;
import org.doorstep.contract.visit.Venue;
import org.doorstep.server.county.Visiting.Occasion;

/** Sends somebody to a door at a time of day, to be let in or not. */
final class Occasions {
    static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final List<NotTakenPlace> REASONS = List.of(
            NotTakenPlace.NO_ONE_HOME,
            NotTakenPlace.NO_ONE_HOME,
            NotTakenPlace.CANCELLED_BY_CLIENT,
            NotTakenPlace.DENIED_ACCESS,
            NotTakenPlace.CANCELLED_BY_SERVICE,
            NotTakenPlace.CLIENT_REFUSED);

    private static final int SCHOOL_AGE = 5;

    private final Circumstance circumstance;
    private final List<Sketch> children;
    private final Voice voice;
    private final Dice dice;

    Occasions(Circumstance circumstance, List<Sketch> children, Voice voice, Dice dice) {
        this.circumstance = circumstance;
        this.children = children;
        this.voice = voice;
        this.dice = dice;
    }

    Occasion visit(LocalDate on, boolean counts, String by) {
        var place = counts ? whereTheyLive(on) : elsewhere(on);
        var start = time(on);
        var end = start.plusSeconds(60L * dice.between(25, 80));
        var carerThere = place == Venue.PLACEMENT_OR_HOME && dice.chance(0.8);
        return occasion(
                on,
                start,
                new Attempt.TookPlace(start, end, place),
                carerThere || circumstance == Circumstance.UNBORN,
                by);
    }

    Occasion attempt(LocalDate on, String by) {
        var start = time(on);
        var note = dice.chance(0.7) ? voice.say("attempt") : null;
        return occasion(on, start, new Attempt.DidNotTakePlace(start, dice.pick(REASONS), note), false, by);
    }

    private Occasion occasion(LocalDate on, Instant start, Attempt attempt, boolean carerThere, String by) {
        var announced = dice.chance(0.75) ? Announced.YES : Announced.NO;
        var contact = new ContactId(dice.idMadeAt(start.toEpochMilli()));
        return new Occasion(contact, on, start, attempt, announced, carerThere, by);
    }

    private Venue whereTheyLive(LocalDate on) {
        if (circumstance == Circumstance.IN_CUSTODY) return Venue.CUSTODY;
        return switch (circumstance.cohort) {
            case CIN, CP -> dice.chance(0.8) || !allGoToSchool(on) ? Venue.PLACEMENT_OR_HOME : Venue.SCHOOL;
            default -> Venue.PLACEMENT_OR_HOME;
        };
    }

    private Venue elsewhere(LocalDate on) {
        var place = dice.pick(List.of(Venue.SCHOOL, Venue.SCHOOL, Venue.COMMUNITY, Venue.VIRTUAL));
        return place == Venue.SCHOOL && !allGoToSchool(on) ? Venue.COMMUNITY : place;
    }

    /** Nobody meets a baby, or a child who is not born, at school. */
    private boolean allGoToSchool(LocalDate on) {
        return children.stream().allMatch(child -> child.ageOn(on) >= SCHOOL_AGE);
    }

    private Instant time(LocalDate on) {
        return on.atTime(9, 0)
                .plusMinutes(5L * dice.between(0, 102))
                .atZone(ZONE)
                .toInstant()
                .plusMillis(dice.between(1, 59_999));
    }
}
