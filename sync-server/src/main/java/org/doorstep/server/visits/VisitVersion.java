package org.doorstep.server.visits;

import java.time.Instant;
import java.time.LocalDate;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.ContactId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.visit.Venue;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a record says about a visit.
 *
 * @param outcome TOOK_PLACE, or why it did not
 * @param place where; absent when it did not take place
 * @param motherNamed whether a visitor by name is the child's mother
 * @param withPeople ids of those of the child's people who were there
 * @param views whether it holds the child's views
 * @param said her latest words in it
 * @param promised actions as JSON, by id
 * @param ticked what became of earlier actions, as JSON, by id
 */
record VisitVersion(
        RecordId record,
        ChildId child,
        ContactId contact,
        WorkerId author,
        long revision,
        long arrived,
        Cohort purpose,
        String outcome,
        @Nullable Venue place,
        LocalDate onDay,
        Instant startedAt,
        Instant happenedAt,
        Instant capturedAt,
        Instant receivedAt,
        boolean seen,
        boolean alone,
        boolean motherNamed,
        @Nullable String withPeople,
        boolean views,
        @Nullable String said,
        @Nullable String heardBy,
        @Nullable String promised,
        @Nullable String ticked) {

    static final String MOTHER = "mother";
    static final String TOOK_PLACE = "TOOK_PLACE";
}
