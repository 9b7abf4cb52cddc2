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
 * @param motherNamed whether the child's mother was seen: as the visit answers, or one who was there is called that
 * @param withPeople who was there, as words: ids of the child's people, and {@code @} before what is no id: the role of a
 *     visitor who is not of her own team, and that the visit itself answers whether her mother was seen
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
    static final String MOTHER_ASKED = "@mother-asked";
    static final String VISITOR = "@visitor-";
    static final String TOOK_PLACE = "TOOK_PLACE";
    /** It was begun and handed in when it could not be finished any more: no visit. */
    static final String UNFINISHED = "UNFINISHED";

    boolean isAVisit() {
        return !outcome.equals(UNFINISHED);
    }
}
