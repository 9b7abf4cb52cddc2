package org.doorstep.server.county;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.doorstep.contract.id.ChildId;

/** Throws the children of a household: names, ages that fit their circumstance, no two alike. */
final class Sketches {
    private static final int DAYS_APART_MIN = 330;

    private Sketches() {}

    /** @param firstNumber of the first child; brothers and sisters have the next ones */
    static List<Sketch> of(Household household, int firstNumber, LocalDate today, Dice dice) {
        var circumstance = household.circumstance();
        var family = dice.pick(circumstance.unaccompanied() ? Names.UNACCOMPANIED_FAMILIES : Names.FAMILIES);
        var names = new HashSet<String>();
        var sketches = new ArrayList<Sketch>();
        for (int i = 0; i < household.size(); i++) {
            var id = new ChildId("c-%04d".formatted(firstNumber + i));
            if (circumstance == Circumstance.UNBORN) {
                var expected = today.plusDays(dice.between(14, 150));
                sketches.add(new Sketch(id, "Baby", family, dice.chance(0.5), null, expected));
                continue;
            }
            boolean girl = !circumstance.unaccompanied() && dice.chance(0.49);
            var name = name(circumstance, girl, dice);
            while (!names.add(name)) name = name(circumstance, girl, dice);
            var born = birthday(circumstance, today, dice);
            while (tooNear(born, sketches)) born = birthday(circumstance, today, dice);
            sketches.add(new Sketch(id, name, family, girl, born, null));
        }
        return sketches;
    }

    /** Nobody is born twice in a year; there are no twins here. */
    private static boolean tooNear(LocalDate born, List<Sketch> others) {
        return others.stream()
                .map(Sketch::bornOn)
                .anyMatch(other -> other != null && Math.abs(ChronoUnit.DAYS.between(born, other)) < DAYS_APART_MIN);
    }

    private static String name(Circumstance circumstance, boolean girl, Dice dice) {
        if (circumstance.unaccompanied()) return dice.pick(Names.UNACCOMPANIED);
        return dice.pick(girl ? Names.GIRLS : Names.BOYS);
    }

    private static LocalDate birthday(Circumstance circumstance, LocalDate today, Dice dice) {
        int years = dice.between(circumstance.youngest, circumstance.oldest);
        return today.minusYears(years).minusDays(dice.between(20, 360));
    }
}
