package org.doorstep.server.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every allocation there ever was. */
interface Allocations extends Repository<Allocation, String> {
    @Query("select a from Allocation a where a.childId = :child and a.endedVersion is null")
    List<Allocation> notOverFor(String child);

    @Query(
            "select a from Allocation a where a.workerId = :worker and a.hold = org.doorstep.contract.office.Hold.ALLOCATED"
                    + " and a.endedVersion is null and a.grantedVersion is not null")
    List<Allocation> heldBy(String worker);

    @Query("select a from Allocation a where a.endedVersion is null and a.grantedVersion is not null"
            + " and (a.untilOn < :today or a.untilAt <= :now)")
    List<Allocation> passed(LocalDate today, Instant now);

    @Query("select a from Allocation a where a.grantedVersion is null and a.fromOn <= :today"
            + " and (a.untilOn is null or a.untilOn >= :today)")
    List<Allocation> due(LocalDate today);
}
