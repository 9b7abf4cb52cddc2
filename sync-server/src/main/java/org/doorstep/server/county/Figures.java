package org.doorstep.server.county;

/**
 * How many there are of whom. Children on protection plans and looked-after children are children in need too and are
 * counted among them; privately fostered children and care leavers are not.
 *
 * @see "ADR 0007"
 */
record Figures(
        int inNeed,
        int disabled,
        int onPlans,
        int unborn,
        LookedAfter lookedAfter,
        int hostStudents,
        int privatelyFosteredOthers,
        CareLeavers careLeavers,
        int staff) {

    /** The authority of the 2016 inspection report, paragraph on its population. */
    static final Figures REPORT =
            new Figures(4_676, 240, 1_052, 23, LookedAfter.REPORT, 8, 9, new CareLeavers(403, 24, 13), 511);

    /** Foster placements split into kinds; {@code outOfArea} says how many of each group live elsewhere. */
    record LookedAfter(
            int foster,
            int connected,
            int longTerm,
            int unaccompaniedFostered,
            int residential,
            int withParents,
            int independent,
            int semiIndependent,
            int unaccompaniedSemiIndependent,
            OutOfArea outOfArea) {

        static final LookedAfter REPORT =
                new LookedAfter(418, 54, 123, 60, 125, 24, 38, 71, 64, new OutOfArea(98, 70, 4, 56));

        int all() {
            return foster
                    + connected
                    + longTerm
                    + unaccompaniedFostered
                    + residential
                    + withParents
                    + independent
                    + semiIndependent
                    + unaccompaniedSemiIndependent;
        }
    }

    record OutOfArea(int fostered, int residential, int withParents, int independent) {}

    record CareLeavers(int living, int stayingPut, int inCustody) {
        int all() {
            return living + stayingPut + inCustody;
        }
    }

    int onChildInNeedPlans() {
        return inNeed - onPlans - lookedAfter.all();
    }

    int privatelyFostered() {
        return hostStudents + privatelyFosteredOthers;
    }

    int everybody() {
        return inNeed + privatelyFostered() + careLeavers.all();
    }
}
