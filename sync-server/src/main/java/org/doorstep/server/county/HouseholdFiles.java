package org.doorstep.server.county;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.county.ChildFile.Held;
import org.doorstep.server.county.ChildFile.PastVisit;
import org.doorstep.server.county.Visiting.Occasion;

/** Writes the files of the children at one door: their cards, and the visits that their workers made. */
final class HouseholdFiles {
    private final Household household;
    private final LocalDate today;
    private final Dice dice;
    private final List<Sketch> children;
    private final Stay stay;

    /** @param firstNumber of the household's first child */
    HouseholdFiles(Household household, int firstNumber, LocalDate today, Dice dice) {
        this.household = household;
        this.today = today;
        this.dice = dice;
        this.children = Sketches.of(household, firstNumber, today, dice);
        this.stay = Stay.of(household.circumstance(), children, today, dice);
    }

    /** @param before who held them before {@code worker} did */
    List<ChildFile> write(WorkerId worker, WorkerId before, Function<WorkerId, String> name) {
        var cards = new Cards(household, stay, today, dice);
        var around = Around.of(household, children.getFirst().familyName(), cards.home(), dice);
        var asOf = today.atTime(6, 0).atZone(Occasions.ZONE).toInstant();
        var written = cards.of(children, around, asOf);
        var from = heldFrom();
        var visits = visits(written, around, day -> day.isBefore(from) ? before : worker, name);
        var files = new ArrayList<ChildFile>();
        for (int i = 0; i < children.size(); i++)
            files.add(new ChildFile(written.get(i), List.of(new Held(worker, from)), visits.get(i)));
        return files;
    }

    /** Workers come and go: hardly anybody has held a child for long. */
    private LocalDate heldFrom() {
        var from = today.minusDays(dice.between(5, 420));
        return from.isBefore(stay.since()) ? stay.since() : from;
    }

    private List<List<PastVisit>> visits(
            List<Child> cards, Around around, Function<LocalDate, WorkerId> by, Function<WorkerId, String> name) {
        var voice =
                new Voice(dice, children.getFirst().name(), children.getFirst().girl(), around.carerCalled());
        var occasions = new Occasions(household.circumstance(), children, voice, dice);
        var writers = new ArrayList<Visiting>();
        var visits = new ArrayList<List<PastVisit>>();
        for (int i = 0; i < children.size(); i++) {
            writers.add(visiting(children.get(i), cards.get(i), around));
            visits.add(new ArrayList<>());
        }
        for (var day : VisitDays.of(household.circumstance(), stay.since(), stay.movedOn(), today, dice)) {
            var worker = by.apply(day);
            for (var occasion : on(day, occasions, name.apply(worker)))
                for (int i = 0; i < children.size(); i++) {
                    if (children.get(i).bornOn() != null && !children.get(i).bornBy(occasion.on())) continue;
                    visits.get(i).add(past(occasion, worker, writers.get(i)));
                }
        }
        return visits;
    }

    private Visiting visiting(Sketch child, Child card, Around around) {
        boolean wordless = card.communication() != null
                && household.circumstance() == Circumstance.DISABLED
                && (card.communication().startsWith("Does not speak")
                        || card.communication().startsWith("Points"));
        return new Visiting(
                household.circumstance(),
                child,
                around,
                wordless,
                household.circumstance().unaccompanied(),
                dice);
    }

    /** A visit, now and then after an attempt in vain or with another one at school that does not count. */
    private List<Occasion> on(LocalDate day, Occasions occasions, String by) {
        var all = new ArrayList<Occasion>();
        var before = day.minusDays(dice.between(1, 4));
        if (dice.chance(0.07)
                && before.isAfter(stay.since())
                && before.getDayOfWeek().getValue() < 6) all.add(occasions.attempt(before, by));
        all.add(occasions.visit(day, true, by));
        var after = day.plusDays(dice.between(8, 14));
        boolean looksIn = household.circumstance().cohort == Cohort.CLA && dice.chance(0.1);
        if (looksIn && after.isBefore(today) && after.getDayOfWeek().getValue() < 6)
            all.add(occasions.visit(after, false, by));
        return all;
    }

    private PastVisit past(Occasion occasion, WorkerId by, Visiting writer) {
        Instant captured = occasion.startedAt().plusSeconds(60L * dice.between(5, 90));
        int late = dice.chance(0.85) ? dice.between(20, 1_300) : dice.between(1_300, 9_000);
        Instant sealed = captured.plusSeconds(60L * late);
        Instant now = today.atTime(5, 0).atZone(Occasions.ZONE).toInstant();
        var id = new RecordId(dice.idMadeAt(captured.toEpochMilli()));
        return new PastVisit(id, by, captured, sealed.isAfter(now) ? now : sealed, writer.write(occasion));
    }
}
