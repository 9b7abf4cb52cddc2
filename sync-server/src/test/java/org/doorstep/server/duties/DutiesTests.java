package org.doorstep.server.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.child.CohortFact;
import org.doorstep.contract.child.Placement;
import org.doorstep.contract.child.SourceSystem;
import org.doorstep.contract.duty.Duty;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.visit.Venue;
import org.doorstep.server.ChildCard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DutiesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final Duties duties = new Duties(RuleBook.standard(), Counting.EXCLUSIVE);

    @Test
    void knockingInVainAnyNumberOfTimesNeverGivesMoreTime() {
        for (long seed = 1; seed <= 300; seed++) {
            var random = new Random(seed);
            Child child = anyChild(random);
            List<VisitFact> visits = anyVisits(random);
            List<VisitFact> andAttempts = new ArrayList<>(visits);
            for (int i = 0; i < 5; i++)
                andAttempts.add(
                        new VisitFact(anyDay(random), anyOf(random, Cohort.values()), false, null, false, false));

            assertThat(duties.next(child, andAttempts, TODAY))
                    .as("seed %d", seed)
                    .isEqualTo(duties.next(child, visits, TODAY));
        }
    }

    @Test
    void anotherCountedVisitNeverBringsADueDateOfTheSameRuleForward() {
        for (long seed = 1; seed <= 300; seed++) {
            var random = new Random(seed);
            Child child = anyChild(random);
            List<VisitFact> visits = anyVisits(random);
            List<VisitFact> andOneToday = new ArrayList<>(visits);
            andOneToday.add(new VisitFact(TODAY, Cohort.CLA, true, Venue.PLACEMENT_OR_HOME, true, false));

            for (Duty after : duties.asked(child, andOneToday, TODAY))
                for (Duty before : duties.asked(child, visits, TODAY))
                    if (after.rule().equals(before.rule()))
                        assertThat(after.dueOn()).as("seed %d", seed).isAfterOrEqualTo(before.dueOn());
        }
    }

    @Test
    void theOrderInWhichVisitsArriveChangesNothing() {
        for (long seed = 1; seed <= 300; seed++) {
            var random = new Random(seed);
            Child child = anyChild(random);
            List<VisitFact> visits = anyVisits(random);
            List<VisitFact> otherwise = new ArrayList<>(visits);
            java.util.Collections.shuffle(otherwise, random);

            assertThat(duties.next(child, otherwise, TODAY))
                    .as("seed %d", seed)
                    .isEqualTo(duties.next(child, visits, TODAY));
        }
    }

    @Test
    void everyChildWithAReasonToBeVisitedHasADuty() {
        for (long seed = 1; seed <= 300; seed++) {
            var random = new Random(seed);
            Child child = anyChild(random);

            assertThat(duties.next(child, anyVisits(random), TODAY))
                    .as("seed %d", seed)
                    .isNotEmpty()
                    .allSatisfy(d -> assertThat(d.reason()).doesNotContain("{"))
                    .allSatisfy(d -> assertThat(d.dueOn()).isAfterOrEqualTo(d.countedFrom()));
        }
    }

    @Test
    void aNewLocalStandardCountsFromItsOwnFirstDaySoNobodyIsLateTheDayItStarts() {
        var stricter = new Duties(RuleBook.read(rules("""
                { "rules": [
                  { "id": "CIN-20", "cohort": "CIN", "layer": "LOCAL", "anchor": "CIN_PLAN_START",
                    "interval": { "n": 20, "unit": "WORKING_DAY" }, "phase": "EVERY", "atLivingAddress": false,
                    "from": "2015-01-01", "until": "2026-10-31", "title": "child in need visit", "source": "local",
                    "evidence": "D", "then": "{interval} after the last one" },
                  { "id": "CIN-10", "cohort": "CIN", "layer": "LOCAL", "anchor": "CIN_PLAN_START",
                    "interval": { "n": 10, "unit": "WORKING_DAY" }, "phase": "EVERY", "atLivingAddress": false,
                    "from": "2026-11-01", "title": "child in need visit", "source": "local", "evidence": "D",
                    "then": "{interval} after the last one" } ],
                  "bankHolidays": [] }""")), Counting.EXCLUSIVE);
        var leo = child(Map.of(Cohort.CIN, since(LocalDate.of(2026, 1, 12))), null);
        var seenInOctober = List.of(seen(LocalDate.of(2026, 10, 29), Cohort.CIN));

        assertThat(stricter.asked(leo, seenInOctober, TODAY))
                .extracting(Duty::rule, Duty::dueOn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("CIN-10", LocalDate.of(2026, 11, 13)),
                        org.assertj.core.groups.Tuple.tuple("CIN-20", LocalDate.of(2026, 11, 26)));
    }

    @Test
    void aWordTheEngineDoesNotKnowIsRefusedAtStart() {
        assertThatThrownBy(() -> RuleBook.read(rules("{\"rules\": [], \"bankHolidays\": [], \"exceptions\": []}")))
                .hasMessageContaining("exceptions");
    }

    @Test
    void aVisitDatedTomorrowByAWrongClockPutsNothingOff() {
        var leo = child(Map.of(Cohort.CIN, since(LocalDate.of(2026, 11, 2))), null);

        assertThat(duties.next(leo, List.of(seen(TODAY.plusDays(1), Cohort.CIN)), TODAY))
                .isEqualTo(duties.next(leo, List.of(), TODAY));
    }

    private static ByteArrayInputStream rules(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Child anyChild(Random random) {
        Map<Cohort, CohortFact> cohorts = new java.util.EnumMap<>(Cohort.class);
        for (int i = 0; i <= random.nextInt(2); i++) cohorts.put(anyOf(random, Cohort.values()), since(anyDay(random)));
        Placement placement = random.nextBoolean()
                ? null
                : new Placement(
                        anyDay(random),
                        anyOf(random, "U6", "P1", "K2", "R5", "H5"),
                        "somewhere",
                        null,
                        false,
                        null,
                        random.nextBoolean(),
                        random.nextBoolean(),
                        SourceSystem.COUNTY,
                        TODAY);
        return child(cohorts, placement);
    }

    private static Child child(Map<Cohort, CohortFact> cohorts, @Nullable Placement placement) {
        return ChildCard.of(new ChildId("c-1"), "Leo", "Bright", LocalDate.of(2014, 5, 9))
                .visitedAs(cohorts)
                .placed(placement)
                .card();
    }

    private static CohortFact since(LocalDate day) {
        return new CohortFact(day, null, "C2", null, SourceSystem.COUNTY, TODAY);
    }

    private static List<VisitFact> anyVisits(Random random) {
        List<VisitFact> visits = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--)
            visits.add(new VisitFact(
                    anyDay(random),
                    anyOf(random, Cohort.values()),
                    true,
                    anyOf(random, Venue.values()),
                    random.nextBoolean(),
                    false));
        return visits;
    }

    private static VisitFact seen(LocalDate on, Cohort purpose) {
        return new VisitFact(on, purpose, true, Venue.PLACEMENT_OR_HOME, true, false);
    }

    private static LocalDate anyDay(Random random) {
        return TODAY.minusDays(random.nextInt(900));
    }

    @SafeVarargs
    private static <T> T anyOf(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
