package org.doorstep.server.visits;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Received visits, by record and by child. */
interface VisitRows extends Repository<ReceivedVisit, String> {
    List<ReceivedVisit> findByRecordIdIn(Collection<String> records);

    @Query("select v.childId as child, count(v) as visits, sum(case when v.alone = true then 1 else 0 end) as alone,"
            + " sum(case when v.views = true then 1 else 0 end) as views from ReceivedVisit v"
            + " where v.childId in :children and v.counted = true and v.onDay between :from and :to group by v.childId")
    List<Tally> tally(Collection<String> children, LocalDate from, LocalDate to);

    /** Counted visits to one child, and of these how many saw her alone and hold her views. */
    interface Tally {
        String getChild();

        long getVisits();

        long getAlone();

        long getViews();
    }
}
