package org.doorstep.server.visits;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.doorstep.contract.id.ChildId;
import org.doorstep.server.sync.ChangeLog;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the log has been followed, whose card must be worked out again, and what could not be read. */
@Component
class Progress {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    Progress(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    long position() {
        return jdbc.sql("SELECT position FROM visits_position")
                .query(Long.class)
                .single();
    }

    void moveTo(long position) {
        jdbc.sql("UPDATE visits_position SET position = ?").param(position).update();
    }

    void stale(Collection<ChildId> children) {
        Set<String> fresh = children.stream().map(ChildId::value).collect(Collectors.toSet());
        if (fresh.isEmpty()) return;
        fresh.removeAll(jdbc.sql("SELECT child_id FROM stale_child WHERE child_id IN (:children)")
                .param("children", List.copyOf(fresh))
                .query(String.class)
                .list());
        batches.batchUpdate(
                "INSERT INTO stale_child (child_id) VALUES (?)",
                fresh.stream().map(c -> new Object[] {c}).toList());
    }

    /** What tablets were told about her is forgotten, so that it is told again though it says the same. */
    void untold(ChildId child) {
        jdbc.sql("DELETE FROM told_child WHERE child_id = ?")
                .param(child.value())
                .update();
        stale(List.of(child));
    }

    List<ChildId> stale(int limit) {
        return jdbc
                .sql("SELECT child_id FROM stale_child ORDER BY child_id LIMIT ?")
                .param(limit)
                .query(String.class)
                .list()
                .stream()
                .map(ChildId::new)
                .toList();
    }

    void fresh(Collection<ChildId> children) {
        if (children.isEmpty()) return;
        jdbc.sql("DELETE FROM stale_child WHERE child_id IN (:children)")
                .param("children", children.stream().map(ChildId::value).toList())
                .update();
    }

    void settle(List<ReceivedVisit> visits) {
        batches.batchUpdate(
                "UPDATE received_visit SET counted = ? WHERE record_id = ?",
                visits.stream()
                        .map(v -> new Object[] {v.counted(), v.id().value()})
                        .toList());
    }

    void park(ChangeLog.Entry entry, String reason) {
        jdbc.sql("INSERT INTO parked_visit (record_id, child_id, arrived, reason, parked_at) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (record_id) DO UPDATE SET arrived = excluded.arrived, reason = excluded.reason")
                .params(entry.recordId().value(), entry.childId().value(), entry.position(), reason, clock.millis())
                .update();
    }

    void unpark(Collection<String> records) {
        // PostgreSQL takes no empty list, and a page may hold no visit at all: only concerns, say.
        if (records.isEmpty()) return;
        jdbc.sql("DELETE FROM parked_visit WHERE record_id IN (:records)")
                .param("records", records)
                .update();
    }

    /** Everything is forgotten and will be made again from the log. */
    void startAgain() {
        for (String table : List.of("received_visit", "parked_visit"))
            jdbc.sql("DELETE FROM " + table).update();
        moveTo(0);
    }
}
