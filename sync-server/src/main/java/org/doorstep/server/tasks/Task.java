package org.doorstep.server.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.doorstep.contract.correction.CorrectionDecision.Outcome;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Tasks.Asks;
import org.doorstep.contract.office.Tasks.Kind;
import org.jspecify.annotations.Nullable;

/** A task as it stands; the columns say what each part means. */
record Task(
        String id,
        RecordId record,
        Kind kind,
        long number,
        ChildId child,
        WorkerId author,
        Set<String> about,
        String what,
        String why,
        Instant visitedAt,
        Instant raisedAt,
        long arrived,
        Instant dueAt,
        @Nullable LocalDate latestOn,
        @Nullable Instant changedAt,
        @Nullable Decision decision) {

    /** How it was closed. */
    record Decision(
            WorkerId by,
            Instant at,
            String words,
            @Nullable LocalDate on,
            @Nullable Outcome outcome) {}

    /** The same, no longer shown by its record since then; absent: shown. */
    Task changed(@Nullable Instant at) {
        return new Task(
                id, record, kind, number, child, author, about, what, why, visitedAt, raisedAt, arrived, dueAt,
                latestOn, at, decision);
    }

    boolean isOpen() {
        return decision == null;
    }

    boolean isAboutAnyOf(Set<String> shown) {
        return !Collections.disjoint(about, shown);
    }

    /** What the record does not show any more needs no day, only what was made of it; a proposal is decided all the same. */
    Asks asks() {
        if (changedAt != null && kind != Kind.FACT_WRONG) return Asks.NO_DATE;
        return switch (kind) {
            case NOT_SAFEGUARDED -> Asks.REVIEW_ON;
            case ALONE_REFUSED -> Asks.VISIT_ON;
            case TELL_CHILD -> Asks.TOLD_ON;
            case ACCESS_DENIED, NOT_MET_AGAIN, MARK, DISCLOSURE, CONCERN, SURVEY, MISSING_AGAIN, RETURN_INTERVIEW ->
                Asks.NO_DATE;
            case FACT_WRONG -> Asks.OUTCOME;
        };
    }
}
