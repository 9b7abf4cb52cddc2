package org.doorstep.server.duties;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.visit.Venue;
import org.doorstep.contract.visit.VisitorRole;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of one visit.
 *
 * @param place where it happened; absent when it did not take place
 * @param seen whether the child was seen
 * @param motherSeen whether her mother was there: before birth that is what is asked
 * @param visitor who went, when it was not somebody of the child's own team: such a visit is recorded and never counts
 */
public record VisitFact(
        LocalDate on,
        Cohort purpose,
        boolean tookPlace,
        @Nullable Venue place,
        boolean seen,
        boolean motherSeen,
        @Nullable VisitorRole visitor) {
    private static final Set<Venue> FROM_AFAR = EnumSet.of(Venue.VIRTUAL, Venue.PHONE, Venue.MESSAGE);

    /** A visit by somebody of the child's own team. */
    public VisitFact(
            LocalDate on, Cohort purpose, boolean tookPlace, @Nullable Venue place, boolean seen, boolean motherSeen) {
        this(on, purpose, tookPlace, place, seen, motherSeen, null);
    }

    boolean inPerson() {
        return tookPlace && visitor == null && place != null && !FROM_AFAR.contains(place);
    }
}
