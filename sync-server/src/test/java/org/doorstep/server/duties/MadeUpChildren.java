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
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.visit.Venue;
import org.jspecify.annotations.Nullable;

/** Children, visits and days as one seed makes them; {@link Random} gives the same numbers on every machine. */
final class MadeUpChildren {
    private static final LocalDate EARLIEST = LocalDate.of(2024, 7, 1);
    private static final int DAYS = 1700;

    private final Random random;

    MadeUpChildren(long seed) {
        this.random = new Random(seed);
    }

    record Case(LocalDate today, Counting counting, Child child, List<VisitFact> visits) {}

    Case next() {
        LocalDate today = EARLIEST.plusDays(random.nextInt(DAYS));
        Counting counting = anyOf(Counting.values());
        Child child = child(today);
        List<VisitFact> visits = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) visits.add(visit(child, today));
        return new Case(today, counting, child, visits);
    }

    private Child child(LocalDate today) {
        boolean unborn = random.nextInt(12) == 0;
        LocalDate born = unborn ? null : today.minusDays(random.nextInt(6000));
        LocalDate expected = unborn || random.nextInt(20) == 0 ? today.plusDays(random.nextInt(200)) : null;
        Map<Cohort, CohortFact> cohorts = new EnumMap<>(Cohort.class);
        for (int i = random.nextInt(3); i >= 0; i--) cohorts.put(anyOf(Cohort.values()), fact(today));
        var placement = random.nextInt(3) == 0 ? null : placement(today);
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
                Instant.EPOCH);
    }

    private CohortFact fact(LocalDate today) {
        LocalDate since = past(today);
        LocalDate until = random.nextInt(10) == 0 ? today.plusDays(random.nextInt(40) - 20) : null;
        String detail = maybe(anyOf("C1", "C2", "C2 full care order", " V3", "V4", "V2", "neglect"));
        LocalDate firstReview = random.nextBoolean() ? null : since.plusDays(random.nextInt(60));
        return new CohortFact(since, until, detail, firstReview, SourceSystem.COUNTY, today);
    }

    private Placement placement(LocalDate today) {
        String kind = anyOf("U6", "P1", "P1", "K2", "R5", "R2", "S1", "H5");
        return new Placement(
                past(today),
                kind,
                "somewhere",
                null,
                false,
                null,
                random.nextBoolean(),
                random.nextInt(3) == 0,
                SourceSystem.COUNTY,
                today);
    }

    /** Most are near the day itself, some on it, some dated tomorrow by a wrong clock. */
    private VisitFact visit(Child child, LocalDate today) {
        LocalDate on = today.minusDays(random.nextInt(random.nextBoolean() ? 40 : 500) - 1);
        Cohort purpose = anyOf(child.cohorts().keySet().toArray(Cohort[]::new));
        boolean home = random.nextInt(3) > 0;
        Venue place = random.nextInt(12) == 0 ? null : home ? Venue.PLACEMENT_OR_HOME : anyOf(Venue.values());
        return new VisitFact(on, purpose, random.nextInt(10) > 0, place, random.nextInt(6) > 0, random.nextBoolean());
    }

    private LocalDate past(LocalDate today) {
        return today.minusDays(random.nextInt(random.nextBoolean() ? 60 : 900));
    }

    private @Nullable String maybe(String words) {
        return random.nextInt(5) == 0 ? null : words;
    }

    @SafeVarargs
    private <T> T anyOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
