package org.doorstep.server.county;

import static org.doorstep.contract.child.FactKind.DENTAL;
import static org.doorstep.contract.child.FactKind.EDUCATION;
import static org.doorstep.contract.child.FactKind.HEALTH;
import static org.doorstep.contract.child.FactKind.LEGAL;
import static org.doorstep.contract.child.FactKind.PATHWAY;
import static org.doorstep.contract.child.FactKind.PERMANENCE;
import static org.doorstep.contract.child.FactKind.PLAN;
import static org.doorstep.contract.child.FactKind.SDQ;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.child.Fact;
import org.doorstep.contract.child.FactKind;
import org.doorstep.contract.child.SourceSystem;

/**
 * Makes up the dated facts of a child: her plan, health, school and law. How many have each, and how many lack it, follows the
 * report's own figures: 63 in a hundred had their first health assessment, 94 the yearly one, 57 saw a dentist, 68 have an
 * SDQ. Its dice are its own, so that the rest of the county stays as it was.
 */
final class LifeFacts {
    private static final int YEAR_DAYS = 365;
    private static final double FIRST_HEALTH = 0.63;
    private static final double YEARLY_HEALTH = 0.94;
    private static final double DENTIST = 0.57;
    private static final double QUESTIONNAIRE = 0.68;
    private static final int SDQ_LARGEST_USUAL = 26;

    private final Circumstance circumstance;
    private final LocalDate since;
    private final LocalDate today;
    private final Dice dice;
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    LifeFacts(Circumstance circumstance, LocalDate since, LocalDate today, Dice dice) {
        this.circumstance = circumstance;
        this.since = since;
        this.today = today;
        this.dice = dice;
    }

    Map<String, Fact> of(Voice voice, int age) {
        plan(voice);
        if (circumstance.cohort == Cohort.CLA) lookedAfter(voice, age);
        if (circumstance.cohort == Cohort.CL) {
            once(PATHWAY, 0.8, since, voice.say("fact.pathway"));
            once(HEALTH, 0.5, since, voice.say("fact.passport"));
        }
        if (age > 4 && age < 17) once(EDUCATION, 0.75, since, voice.say("fact.education"));
        return Collections.unmodifiableMap(facts);
    }

    private void plan(Voice voice) {
        once(PLAN, 0.85, since, voice.say(circumstance.cohort == Cohort.CP ? "fact.plan.protection" : "fact.plan"));
    }

    private void lookedAfter(Voice voice, int age) {
        add(LEGAL, since, voice.say("fact.legal"));
        if (dice.chance(FIRST_HEALTH)) add(HEALTH, after(20), voice.say("fact.health.first"));
        for (int year = 1; since.plusDays((long) year * YEAR_DAYS).isBefore(today); year++) {
            if (dice.chance(YEARLY_HEALTH)) add(HEALTH, after(year * YEAR_DAYS), voice.say("fact.health"));
            if (age > 4 && dice.chance(QUESTIONNAIRE))
                add(SDQ, after(year * YEAR_DAYS + 20), "Score %d of 40".formatted(dice.between(4, SDQ_LARGEST_USUAL)));
        }
        if (age > 2) once(DENTAL, DENTIST, since, voice.say("fact.dental"));
        if (circumstance == Circumstance.LONG_TERM) add(PERMANENCE, since, voice.say("fact.permanence"));
        if (age > 15) once(PATHWAY, 0.7, since, voice.say("fact.pathway"));
    }

    private void once(FactKind kind, double chance, LocalDate notBefore, String text) {
        if (!dice.chance(chance)) return;
        var latest = today.minusDays(dice.between(3, YEAR_DAYS));
        add(kind, latest.isBefore(notBefore) ? notBefore : latest, text);
    }

    private LocalDate after(int days) {
        return since.plusDays(days + (long) dice.between(0, 30));
    }

    /** What has not come yet is not a fact. */
    private void add(FactKind kind, LocalDate on, String text) {
        if (on.isAfter(today)) return;
        facts.put("f" + (facts.size() + 1), new Fact(kind, on, text, SourceSystem.COUNTY, today));
    }
}
