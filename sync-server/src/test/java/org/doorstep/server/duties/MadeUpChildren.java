package org.doorstep.server.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.child.CohortFact;
import org.doorstep.contract.child.Placement;
import org.doorstep.contract.child.SourceSystem;
import org.doorstep.contract.child.VisitRequest;
import org.doorstep.contract.child.VisitingPlan;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.visit.Venue;
import org.doorstep.contract.visit.VisitorRole;
import org.jspecify.annotations.Nullable;

/** Children, visits and days as one seed makes them; {@link Random} gives the same numbers on every machine. */
final class MadeUpChildren {
    private static final LocalDate EARLIEST = LocalDate.of(2024, 7, 1);
    private static final int DAYS = 1700;

    private final Random random;

    MadeUpChildren(long seed) {
        this.random = new Random(seed);
    }

    /** @param all whether the rules that are off by default are on */
    record Case(LocalDate today, Counting counting, boolean all, Child child, List<VisitFact> visits) {}

    Case next() {
        LocalDate today = EARLIEST.plusDays(random.nextInt(DAYS));
        Counting counting = anyOf(Counting.values());
        Child child = child(today);
        List<VisitFact> visits = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) visits.add(visit(child, today));
        return new Case(today, counting, random.nextBoolean(), child, visits);
    }

    private Child child(LocalDate today) {
        boolean unborn = random.nextInt(12) == 0;
        LocalDate born = unborn ? null : today.minusDays(random.nextInt(6000));
        LocalDate expected = unborn || random.nextInt(20) == 0 ? today.plusDays(random.nextInt(200)) : null;
        Map<Cohort, CohortFact> cohorts = new EnumMap<>(Cohort.class);
        for (int i = random.nextInt(3); i >= 0; i--) cohorts.put(anyOf(Cohort.values()), fact(today));
        // Few live with the same foster family for years by chance alone.
        boolean settled = random.nextInt(8) == 0;
        if (settled) cohorts.put(Cohort.CLA, fact(today));
        var placement = placed(settled, today);
        return new Child(
                new ChildId("c"),
                "Leo",
                "Bright",
                born,
                expected,
                cohorts,
                placement,
                null,
                Map.of(),
                Map.of(),
                null,
                null,
                Map.of(),
                null,
                null,
                null,
                Map.of(),
                null,
                null,
                Instant.EPOCH,
                null,
                Map.of(),
                null,
                Map.of(),
                settled || random.nextInt(3) == 0 ? plan(settled ? Cohort.CLA : planned(cohorts), today) : null,
                random.nextInt(8) > 0 ? null : new VisitRequest(past(today), anyOf("the child", "a parent")),
                random.nextInt(12) > 0 ? null : past(today),
                random.nextInt(6) > 0 ? null : past(today));
    }

    private @Nullable Placement placed(boolean settled, LocalDate today) {
        if (settled) return placement(today.minusDays(500 + random.nextInt(500)), anyOf("U1", "U4"), today);
        return random.nextInt(3) == 0 ? null : placement(past(today), anyPlace(), today);
    }

    private Cohort planned(Map<Cohort, CohortFact> cohorts) {
        return random.nextInt(8) == 0
                ? anyOf(Cohort.values())
                : anyOf(cohorts.keySet().toArray(Cohort[]::new));
    }

    /** Most have all that fewer visits need; any one thing may be missing, and some begin tomorrow. */
    private VisitingPlan plan(Cohort cohort, LocalDate today) {
        return new VisitingPlan(
                cohort,
                anyOf(5, 7, 28, 84, 100, 365),
                past(today).plusDays(1),
                maybe(today.plusDays(random.nextInt(200) - 20)),
                random.nextInt(4) > 0,
                maybe(anyOf("Jo Park", "Jo Park", " ")),
                null,
                maybe(anyOf("seen weekly at short breaks", "as the review decided", "")),
                maybe(random.nextInt(4) > 0),
                SourceSystem.COUNTY,
                today);
    }

    private CohortFact fact(LocalDate today) {
        LocalDate since = past(today);
        LocalDate until = random.nextInt(10) == 0 ? today.plusDays(random.nextInt(40) - 20) : null;
        String detail = maybe(anyOf("C1", "C2", "C2 full care order", " V3", "V4", "V2", "neglect"));
        LocalDate firstReview = random.nextBoolean() ? null : since.plusDays(random.nextInt(60));
        return new CohortFact(since, until, detail, firstReview, SourceSystem.COUNTY, today);
    }

    private String anyPlace() {
        return anyOf("U6", "U1", "U4", "P1", "P1", "K2", "R5", "R2", "S1", "H5");
    }

    private Placement placement(LocalDate since, String kind, LocalDate today) {
        return new Placement(
                since,
                kind,
                "somewhere",
                null,
                false,
                null,
                random.nextBoolean(),
                random.nextInt(3) == 0,
                SourceSystem.COUNTY,
                today,
                maybe(random.nextInt(3) == 0));
    }

    /** Most are near the day itself, some on it, some dated tomorrow by a wrong clock. */
    private VisitFact visit(Child child, LocalDate today) {
        LocalDate on = today.minusDays(random.nextInt(random.nextBoolean() ? 40 : 500) - 1);
        Cohort purpose = anyOf(child.cohorts().keySet().toArray(Cohort[]::new));
        boolean home = random.nextInt(3) > 0;
        Venue place = random.nextInt(12) == 0 ? null : home ? Venue.PLACEMENT_OR_HOME : anyOf(Venue.values());
        boolean tookPlace = random.nextInt(10) > 0;
        VisitorRole visitor = random.nextInt(10) > 0 ? null : anyOf(VisitorRole.values());
        return new VisitFact(on, purpose, tookPlace, place, random.nextInt(6) > 0, random.nextBoolean(), visitor);
    }

    private LocalDate past(LocalDate today) {
        return today.minusDays(random.nextInt(random.nextBoolean() ? 60 : 900));
    }

    private <T> @Nullable T maybe(T thing) {
        return random.nextInt(5) == 0 ? null : thing;
    }

    @SafeVarargs
    private <T> T anyOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
