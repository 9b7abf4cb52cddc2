package org.doorstep.server.county;

import java.util.List;
import java.util.Map;
import org.doorstep.contract.child.Address;

/** Addresses that no post office knows: there is no postcode area ZZ. */
final class Homes {
    private static final List<String> STREETS = Lists.words("streets");
    private static final List<String> ENDINGS = List.of("Road", "Street", "Lane", "Close", "Avenue", "Way", "Court");
    private static final List<String> TOWNS = Lists.lines("towns");
    private static final List<String> FAR_TOWNS = Lists.lines("far-towns");
    private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int FAR_DISTRICT = 80;

    private Homes() {}

    static Address of(Household household, Dice dice) {
        boolean far = household.outOfArea();
        int town = dice.between(0, (far ? FAR_TOWNS : TOWNS).size() - 1);
        int district = far ? FAR_DISTRICT + town : town + 1;
        var lines = switch (household.circumstance()) {
            case RESIDENTIAL -> dice.pick(STREETS) + " House, " + street(dice);
            case IN_CUSTODY -> "HMYOI Carrow Moor, wing " + dice.pick(List.of("A", "B", "C"));
            default -> door(dice) + street(dice);
        };
        var note = dice.chance(0.12) ? dice.pick(NOTES) : null;
        return new Address(
                lines + ", " + (far ? FAR_TOWNS : TOWNS).get(town), postcode(district, dice), note, Map.of());
    }

    private static final List<String> NOTES = List.of(
            "Bell does not work: knock.",
            "Side gate; the front door sticks.",
            "Park behind the shops.",
            "Second door after the bins.",
            "Ring the flat above if nobody hears.");

    private static String postcode(int district, Dice dice) {
        var inward = "" + dice.between(1, 9) + letter(dice) + letter(dice);
        return "ZZ" + district + " " + inward;
    }

    private static char letter(Dice dice) {
        return INWARD.charAt(dice.between(0, INWARD.length() - 1));
    }

    private static String door(Dice dice) {
        var number = String.valueOf(dice.between(1, 140));
        return dice.chance(0.2) ? "Flat " + dice.between(1, 24) + ", " + number + " " : number + " ";
    }

    private static String street(Dice dice) {
        return dice.pick(STREETS) + " " + dice.pick(ENDINGS);
    }
}
