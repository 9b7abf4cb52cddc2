package org.doorstep.contract.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.id.ChangeId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.ContactId;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Visits that reached the store, for a manager of the team. */
@HttpExchange(url = "/api/v1/office/visits", accept = "application/json")
public interface ReceivedVisits {
    int ROWS_MAX = 200;

    /**
     * @param from first day of the visit, inclusive
     * @param to last day of the visit, inclusive
     */
    @GetExchange
    Page visits(
            @RequestParam(required = false) @Nullable TeamId team,
            @RequestParam(required = false) @Nullable WorkerId worker,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit);

    @GetExchange("/{recordId}")
    Detail visit(@PathVariable RecordId recordId);

    /** Whose names the record keeps back, with from whom and why. Each asking is written down. */
    @GetExchange("/{recordId}/withheld")
    Map<PersonId, Withheld> withheld(@PathVariable RecordId recordId);

    /** Rows, newest received first, and how many there are in all. */
    record Page(List<Row> rows, long total) {}

    record Row(
            RecordId recordId,
            ContactId contactId,
            ChildId childId,
            String child,
            String worker,
            Cohort purpose,
            String outcome,
            boolean seen,
            boolean alone,
            Instant happenedAt,
            Instant capturedAt,
            Instant receivedAt) {}

    /**
     * @param doc the record's document as the contract's {@code Visit}; unknown fields pass through
     * @param history the changes that made it, oldest first
     * @param people of the child's people, those whom the document names by reference, as her card knows them now
     */
    record Detail(Row row, long revision, Map<String, Object> doc, List<Step> history, Map<PersonId, Known> people) {
        public Detail {
            people = people == null ? Map.of() : people;
        }
    }

    /**
     * Somebody in a record. Both are absent when somebody must not learn about this person: then it is asked for.
     *
     * @param relationship to the child, in plain words
     */
    record Known(@Nullable String name, @Nullable String relationship) {
        public static final Known KEPT_BACK = new Known(null, null);
    }

    /** @param from who must not learn about this person, and why, one sentence each */
    record Withheld(String name, String relationship, List<String> from) {}

    /**
     * @param tablet what its worker calls the device; absent for one that was never set up: the office, and what was brought
     *     over from the case management system
     * @param clockOffsetMs how far the tablet's clock was behind the server's; negative when it was ahead
     * @param reasons why its author decided what had been said differently, or changed what was signed off, in her words
     */
    record Step(
            ChangeId changeId,
            String author,
            String device,
            @Nullable String tablet,
            Instant happenedAt,
            Instant capturedAt,
            Instant sealedAt,
            Instant receivedAt,
            @Nullable Long clockOffsetMs,
            List<String> reasons) {}
}
