package org.doorstep.server.county;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.child.CohortFact;
import org.doorstep.contract.child.Fact;
import org.doorstep.contract.child.Language;
import org.doorstep.contract.child.Placement;
import org.doorstep.contract.child.Safety;
import org.doorstep.contract.child.SafetyKind;
import org.doorstep.contract.child.SourceSystem;
import org.doorstep.contract.id.AddressId;
import org.jspecify.annotations.Nullable;

/** Writes what is known of a made-up child apart from her visits. */
final class Cards {
    private static final List<String> ABUSE =
            List.of("NEGLECT", "NEGLECT", "EMOTIONAL_ABUSE", "EMOTIONAL_ABUSE", "PHYSICAL_ABUSE", "SEXUAL_ABUSE");
    private static final List<String> SPOKEN = List.of(
            "Polish",
            "Romanian",
            "Somali",
            "Urdu",
            "Bengali",
            "Arabic",
            "Portuguese",
            "Lithuanian",
            "Turkish",
            "Punjabi",
            "Shona",
            "Hungarian");
    private static final List<String> SPOKEN_BY_UNACCOMPANIED =
            List.of("Tigrinya", "Pashto", "Kurdish (Sorani)", "Dari", "Arabic", "Albanian", "Vietnamese", "Amharic");
    private static final List<String> SPOKEN_BY_STUDENTS = List.of("Mandarin", "Cantonese", "Russian", "Vietnamese");
    private static final long LATER_SEED = 0x0FAC7L;
    private static final int FIRST_REVIEW_DAYS = 26;
    private static final int FIRST_CONFERENCE_DAYS = 88;

    private final Household household;
    private final Stay stay;
    private final LocalDate today;
    private final Dice dice;
    private final AddressId home;

    Cards(Household household, Stay stay, LocalDate today, Dice dice) {
        this.household = household;
        this.stay = stay;
        this.today = today;
        this.dice = dice;
        this.home = new AddressId("a-" + household.number());
    }

    AddressId home() {
        return home;
    }

    /** One after another for the children of a household: they share a home, a language and what is dangerous there. */
    List<Child> of(List<Sketch> children, Around around, Instant asOf) {
        var addresses = Map.of(home, Homes.of(household, dice));
        var language = language();
        var safety = safety();
        return children.stream()
                .map(child -> {
                    var voice = new Voice(dice, child.name(), child.girl(), around.carerCalled());
                    int age = child.ageOn(today);
                    return new Child(
                            child.id(),
                            child.name(),
                            child.familyName(),
                            child.bornOn(),
                            child.expectedOn(),
                            cohorts(child),
                            placement(),
                            home,
                            addresses,
                            around.seenFrom(child, children, home),
                            language,
                            communication(voice, age),
                            safety,
                            age > 2 && dice.chance(0.6) ? voice.say("interest") : null,
                            null,
                            null,
                            Map.of(),
                            null,
                            null,
                            asOf,
                            null,
                            Map.of(),
                            achievement(child, around),
                            facts(child, around),
                            null,
                            null,
                            null,
                            null);
                })
                .toList();
    }

    private @Nullable String achievement(Sketch child, Around around) {
        var own = ownDice(child);
        boolean hasOne = child.ageOn(today) > 3 && own.chance(0.5);
        return hasOne ? new Voice(own, child.name(), child.girl(), around.carerCalled()).say("achievement") : null;
    }

    private Map<String, Fact> facts(Sketch child, Around around) {
        if (child.bornOn() == null) return Map.of();
        var own = ownDice(child);
        var since = child.bornOn().isAfter(stay.since()) ? child.bornOn() : stay.since();
        var voice = new Voice(own, child.name(), child.girl(), around.carerCalled());
        return new LifeFacts(household.circumstance(), since, today, own).of(voice, child.ageOn(today));
    }

    /** So that what came to be told later leaves everything else as it was. */
    private static Dice ownDice(Sketch child) {
        return Dice.forNumber(LATER_SEED, child.id().value().hashCode());
    }

    private Map<Cohort, CohortFact> cohorts(Sketch child) {
        var cohort = household.circumstance().cohort;
        var since = child.bornOn() != null && child.bornOn().isAfter(stay.since()) ? child.bornOn() : stay.since();
        var firstReview = switch (cohort) {
            case CLA -> since.plusDays(FIRST_REVIEW_DAYS);
            case CP -> since.plusDays(FIRST_CONFERENCE_DAYS);
            default -> null;
        };
        var facts = new HashMap<Cohort, CohortFact>();
        facts.put(cohort, new CohortFact(since, null, detail(), firstReview, SourceSystem.COUNTY, today));
        return facts;
    }

    private @Nullable String detail() {
        return switch (household.circumstance()) {
            case ON_PLAN, UNBORN -> dice.pick(ABUSE);
            case UNACCOMPANIED_FOSTERED, UNACCOMPANIED_SEMI -> "V2";
            case WITH_PARENTS, LONG_TERM -> "C2";
            case FOSTERED, CONNECTED, RESIDENTIAL, INDEPENDENT, SEMI_INDEPENDENT ->
                dice.chance(0.35) ? "V2" : dice.chance(0.25) ? "C1" : "C2";
            case CARE_LEAVER, STAYING_PUT, IN_CUSTODY -> "FORMER_RELEVANT";
            case HOST_STUDENT -> "HOST_FAMILY";
            default -> null;
        };
    }

    private @Nullable Placement placement() {
        return switch (household.circumstance()) {
            case FOSTERED, UNACCOMPANIED_FOSTERED ->
                placed("U6", "Foster placement with other foster carer, not long term");
            case CONNECTED -> placed("U3", "Foster placement with relative or friend, not long term");
            case LONG_TERM -> placed("U4", "Long-term foster placement with other foster carer");
            case RESIDENTIAL -> placed("K2", "Children's home");
            case WITH_PARENTS -> placed("P1", "Placed with own parents");
            case INDEPENDENT -> placed("P2", "Independent living");
            case SEMI_INDEPENDENT, UNACCOMPANIED_SEMI -> placed("H5", "Semi-independent living accommodation");
            case CARE_LEAVER -> dice.chance(0.4) ? placed("H5", "Supported accommodation that we provide") : null;
            default -> null;
        };
    }

    private Placement placed(String kind, String description) {
        boolean far = household.outOfArea();
        return new Placement(
                stay.movedOn(),
                kind,
                description,
                home,
                far,
                far ? dice.between(21, 140) : dice.between(1, 19),
                household.circumstance() == Circumstance.LONG_TERM,
                household.circumstance() == Circumstance.CONNECTED,
                SourceSystem.COUNTY,
                today);
    }

    private Language language() {
        if (household.circumstance().unaccompanied())
            return new Language(
                    dice.pick(SPOKEN_BY_UNACCOMPANIED), true, "A professional interpreter, never a friend.");
        if (household.circumstance() == Circumstance.HOST_STUDENT)
            return new Language(dice.pick(SPOKEN_BY_STUDENTS), dice.chance(0.5), null);
        if (dice.chance(0.16))
            return new Language(dice.pick(SPOKEN), dice.chance(0.55), "The children speak English; a parent may not.");
        return new Language("English", false, null);
    }

    private @Nullable String communication(Voice voice, int age) {
        if (household.circumstance() == Circumstance.DISABLED)
            return voice.say(dice.chance(0.4) ? "symbols" : "communication");
        return age > 3 && dice.chance(0.12) ? voice.say("communication") : null;
    }

    private Map<String, Safety> safety() {
        if (!dice.chance(household.circumstance().cohort == Cohort.CP ? 0.4 : 0.1)) return Map.of();
        var kind = dice.pick(List.of(SafetyKind.PERSON, SafetyKind.ADDRESS, SafetyKind.ANIMAL, SafetyKind.HEALTH));
        var text = new Voice(dice, "", true, "").say("safety." + kind);
        var since = today.minusDays(dice.between(5, 300));
        return Map.of("s1", new Safety(kind, text, since, SourceSystem.CASE_SYSTEM, today));
    }
}
