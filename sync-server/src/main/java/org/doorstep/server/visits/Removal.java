package org.doorstep.server.visits;

import java.util.Collection;
import java.util.List;
import org.doorstep.contract.id.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets what was understood of records that were on the wrong child's file. */
@Component
class Removal {
    private final JdbcClient jdbc;

    Removal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void forget(Collection<RecordId> records) {
        if (records.isEmpty()) return;
        var ids = records.stream().map(RecordId::value).toList();
        for (var table : List.of("received_visit", "parked_visit"))
            jdbc.sql("DELETE FROM " + table + " WHERE record_id IN (:ids)")
                    .param("ids", ids)
                    .update();
    }
}
