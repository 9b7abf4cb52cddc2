package org.doorstep.server.county;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.visit.Visit;

/** A child as the county knows her: what is known of her, who holds her, and every visit of two years, oldest first. */
record ChildFile(Child card, List<Held> held, List<PastVisit> visits) {

    /** By whom, since when. */
    record Held(WorkerId worker, LocalDate from) {}

    record PastVisit(RecordId recordId, WorkerId by, Instant capturedAt, Instant sealedAt, Visit visit) {}
}
