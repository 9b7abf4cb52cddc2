package org.doorstep.server.county;

import java.time.LocalDate;
import java.util.List;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.visit.Visit;
import org.jspecify.annotations.Nullable;

/** One of the ten families that every acceptance test knows by name. */
record Family(String id, String title, String story, List<Member> children) {

    /** @param card without what visits add to it */
    record Member(Child card, List<Allocation> allocations, List<Written> visits) {}

    record Allocation(
            WorkerId worker, LocalDate from, @Nullable LocalDate until) {}

    record Written(RecordId recordId, WorkerId by, Visit visit) {}
}
