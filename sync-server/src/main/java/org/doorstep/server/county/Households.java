package org.doorstep.server.county;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Divides the county's children into households, so that every figure comes out exactly. */
final class Households {
    private static final double[] OF_ONE_TO_FOUR = {0.46, 0.77, 0.93, 1.0};

    private final Dice dice;
    private final List<Household> all = new ArrayList<>();

    private Households(Dice dice) {
        this.dice = dice;
    }

    /** @param known what the fixed families count for already */
    static List<Household> of(Figures figures, Known known, Dice dice) {
        var households = new Households(dice);
        households.live(figures, known);
        return List.copyOf(households.all);
    }

    /**
     * Children of the fixed families: they are part of the figures.
     *
     * @param fostered a child placed for adoption among them: the report has no line for where such children live
     */
    record Known(
            int inNeed,
            int onPlans,
            int unborn,
            int privatelyFostered,
            int fostered,
            int fosteredOutOfArea,
            int inCustody) {}

    private void live(Figures figures, Known known) {
        add(Circumstance.IN_NEED, figures.onChildInNeedPlans() - figures.disabled() - known.inNeed());
        add(Circumstance.DISABLED, figures.disabled());
        add(Circumstance.ON_PLAN, figures.onPlans() - figures.unborn() - (known.onPlans() - known.unborn()));
        add(Circumstance.UNBORN, figures.unborn() - known.unborn());
        add(Circumstance.HOST_STUDENT, figures.hostStudents());
        add(Circumstance.PRIVATELY_FOSTERED, figures.privatelyFosteredOthers() - known.privatelyFostered());
        lookAfter(figures.lookedAfter(), known);
        add(Circumstance.CARE_LEAVER, figures.careLeavers().living());
        add(Circumstance.STAYING_PUT, figures.careLeavers().stayingPut());
        add(Circumstance.IN_CUSTODY, figures.careLeavers().inCustody() - known.inCustody());
    }

    private void lookAfter(Figures.LookedAfter children, Known known) {
        add(Circumstance.FOSTERED, children.foster() - known.fostered());
        add(Circumstance.CONNECTED, children.connected());
        add(Circumstance.LONG_TERM, children.longTerm());
        add(Circumstance.UNACCOMPANIED_FOSTERED, children.unaccompaniedFostered());
        add(Circumstance.RESIDENTIAL, children.residential());
        add(Circumstance.WITH_PARENTS, children.withParents());
        add(Circumstance.INDEPENDENT, children.independent());
        add(Circumstance.SEMI_INDEPENDENT, children.semiIndependent());
        add(Circumstance.UNACCOMPANIED_SEMI, children.unaccompaniedSemiIndependent());
        var elsewhere = children.outOfArea();
        move(elsewhere.fostered() - known.fosteredOutOfArea(), Circumstance::fostered);
        move(elsewhere.residential(), one -> one == Circumstance.RESIDENTIAL);
        move(elsewhere.withParents(), one -> one == Circumstance.WITH_PARENTS);
        move(elsewhere.independent(), Circumstance::independent);
    }

    private void add(Circumstance circumstance, int children) {
        for (int left = children; left > 0; ) {
            int size = circumstance.withSiblings() ? Math.min(left, size()) : 1;
            all.add(new Household(all.size(), circumstance, size, false));
            left -= size;
        }
    }

    private int size() {
        double thrown = dice.share(0, 1);
        int size = 1;
        while (thrown > OF_ONE_TO_FOUR[size - 1]) size++;
        return size;
    }

    /** Exactly that many children of a kind live outside the county. */
    private void move(int children, Predicate<Circumstance> kind) {
        int left = children;
        for (var household : dice.shuffled(all)) {
            if (left == 0) return;
            if (household.size() > left || !kind.test(household.circumstance())) continue;
            all.set(
                    household.number(),
                    new Household(household.number(), household.circumstance(), household.size(), true));
            left -= household.size();
        }
        if (left > 0) throw new IllegalStateException(left + " children have nowhere to live outside the county");
    }
}
