package org.doorstep.server.visits;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.doorstep.contract.id.ChildId;
import org.doorstep.server.store.Several;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All finished visits to children, to be looked at only. The follower reads them again for each child about whom something
 * came in; as entities that was the largest part of its work.
 */
@Component
class VisitFiles {
    private static final String OF_CHILDREN = "SELECT " + ReceivedVisit.COLUMNS
            + " FROM received_visit WHERE child_id IN (:children) AND outcome <> 'UNFINISHED'";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    VisitFiles(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    List<ReceivedVisit> of(Collection<ChildId> children) {
        if (children.isEmpty()) return List.of();
        return jdbc.sql(OF_CHILDREN)
                .param("children", children.stream().map(ChildId::value).toList())
                .query(ReceivedVisit::read)
                .list();
    }

    /** Those of these records that were received before. Most are new, and need not be asked for as entities. */
    Set<String> known(Set<String> records) {
        return Several.found(template, "SELECT record_id FROM received_visit WHERE record_id", records);
    }
}
