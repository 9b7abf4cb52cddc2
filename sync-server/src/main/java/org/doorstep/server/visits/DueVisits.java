package org.doorstep.server.visits;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is due. */
interface DueVisits extends Repository<DueVisit, String> {
    @Query("select d from DueVisit d where d.childId in :children order by d.dueOn, d.id")
    List<DueVisit> soonestFirst(Collection<String> children);

    @Modifying
    @Query("delete from DueVisit d where d.childId in :children")
    void forget(Collection<String> children);
}
