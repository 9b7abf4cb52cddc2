package org.doorstep.server.interviews;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.missing.Interview;
import org.doorstep.server.sync.ChangeLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Interviews in the store. Whoever calls has a transaction. */
@Repository
class InterviewTable {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    InterviewTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @throws tools.jackson.core.JacksonException for a document that this build cannot read */
    void put(ChangeLog.Entry entry) {
        var interview = json.treeToValue(entry.doc(), Interview.class);
        jdbc.sql("INSERT INTO missing_interview (record_id, child_id, held_at, body) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (record_id) DO UPDATE SET held_at = excluded.held_at, body = excluded.body")
                .params(
                        entry.recordId().value(),
                        entry.childId().value(),
                        interview.heldAt().toEpochMilli(),
                        entry.doc().toString())
                .update();
    }

    Map<ChildId, List<HeldInterview>> of(Collection<ChildId> children) {
        var all = new HashMap<ChildId, List<HeldInterview>>();
        jdbc.sql("SELECT record_id, child_id, body FROM missing_interview WHERE child_id IN (:children)")
                .param("children", children.stream().map(ChildId::value).toList())
                .query(row -> {
                    all.computeIfAbsent(new ChildId(row.getString(2)), child -> new ArrayList<>())
                            .add(new HeldInterview(
                                    new RecordId(row.getString(1)), json.readValue(row.getString(3), Interview.class)));
                });
        return all;
    }

    void forget(Collection<RecordId> records) {
        if (records.isEmpty()) return;
        jdbc.sql("DELETE FROM missing_interview WHERE record_id IN (:records)")
                .param("records", records.stream().map(RecordId::value).toList())
                .update();
    }
}
