package org.doorstep.server.county;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.child.Person;
import org.doorstep.contract.id.AddressId;
import org.doorstep.contract.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The people around a household.
 *
 * @param carerCalled how the children call whoever cares for them
 */
record Around(Map<PersonId, Person> adults, String carerCalled) {

    static Around of(Household household, String familyName, AddressId home, Dice dice) {
        var adults = new LinkedHashMap<PersonId, Person>();
        var carer = dice.pick(Names.GIRLS);
        var called = switch (household.circumstance()) {
            case IN_NEED, DISABLED, ON_PLAN, UNBORN, WITH_PARENTS -> "Mum";
            case CONNECTED -> "Nan";
            default -> carer;
        };
        var name = carer + " " + (atHome(household.circumstance()) ? familyName : dice.pick(Names.FAMILIES));
        put(
                adults,
                household,
                new Person(
                        name,
                        role(household.circumstance()),
                        !household.circumstance().independent(),
                        null,
                        null,
                        home,
                        phone(dice),
                        Map.of()));
        if (dice.chance(0.55)) {
            var relation = dice.pick(List.of("father", "stepfather", "grandmother", "aunt", "grandfather"));
            boolean lives = atHome(household.circumstance()) && dice.chance(0.5);
            put(
                    adults,
                    household,
                    new Person(
                            dice.pick(relation.endsWith("father") ? Names.BOYS : Names.GIRLS) + " " + familyName,
                            relation,
                            lives,
                            null,
                            null,
                            null,
                            dice.chance(0.4) ? phone(dice) : null,
                            Map.of()));
        }
        return new Around(adults, called);
    }

    /** Her brothers and sisters are on her card as well, each by their own file. */
    Map<PersonId, Person> seenFrom(Sketch child, List<Sketch> household, AddressId home) {
        var people = new LinkedHashMap<>(adults);
        for (var other : household) {
            if (other.equals(child)) continue;
            people.put(
                    new PersonId("p-" + other.id().value()),
                    new Person(
                            other.name() + " " + other.familyName(),
                            other.girl() ? "sister" : "brother",
                            true,
                            other.bornOn(),
                            other.id(),
                            home,
                            null,
                            Map.of()));
        }
        return people;
    }

    @Nullable
    PersonId carer() {
        return adults.keySet().stream().findFirst().orElse(null);
    }

    private static void put(Map<PersonId, Person> adults, Household household, Person person) {
        adults.put(new PersonId("p-" + household.number() + "-" + (adults.size() + 1)), person);
    }

    private static boolean atHome(Circumstance circumstance) {
        return switch (circumstance) {
            case IN_NEED, DISABLED, ON_PLAN, UNBORN, WITH_PARENTS -> true;
            default -> false;
        };
    }

    private static String role(Circumstance circumstance) {
        return switch (circumstance) {
            case IN_NEED, DISABLED, ON_PLAN, UNBORN, WITH_PARENTS -> "mother";
            case CONNECTED -> "grandmother, carer";
            case RESIDENTIAL -> "key worker at the home";
            case HOST_STUDENT -> "host";
            case PRIVATELY_FOSTERED -> "private foster carer";
            case INDEPENDENT, SEMI_INDEPENDENT, UNACCOMPANIED_SEMI -> "support worker";
            case CARE_LEAVER -> "friend";
            case STAYING_PUT -> "former foster carer";
            case IN_CUSTODY -> "personal officer";
            default -> "foster carer";
        };
    }

    /** Numbers that are kept free for invented people. */
    private static String phone(Dice dice) {
        return dice.chance(0.7)
                ? "07700 900%03d".formatted(dice.between(0, 999))
                : "01632 960%03d".formatted(dice.between(0, 999));
    }
}
