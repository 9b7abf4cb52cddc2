package org.doorstep.server.lonework;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.caseload.Bulletin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans whose time in the store has passed, with who was told of them and in what words. Whoever removes one has a transaction. */
@Component
class ForgottenPlans {
    private final JdbcClient jdbc;
    private final Bulletin bulletin;

    ForgottenPlans(JdbcClient jdbc, Bulletin bulletin) {
        this.jdbc = jdbc;
        this.bulletin = bulletin;
    }

    /** The oldest first; none of which somebody has still to say what came of it, or said so only lately. */
    @Transactional(readOnly = true)
    List<Plan> overBefore(Instant before, int limit) {
        return jdbc.sql(PlanTable.SELECT + "p WHERE ended_at < ? AND NOT EXISTS (SELECT 1 FROM overdue o WHERE"
                        + " o.worker_id = p.worker_id AND o.contact_id = p.contact_id"
                        + " AND (o.closed_at IS NULL OR o.closed_at >= ?)) ORDER BY ended_at LIMIT ?")
                .params(before.toEpochMilli(), before.toEpochMilli(), limit)
                .query(PlanTable::read)
                .list();
    }

    /** Whether the caller is the one who removed it: of several servers one is, and nobody if she set out again. */
    boolean remove(Plan plan) {
        var ended = Objects.requireNonNull(plan.end()).at().toEpochMilli();
        var worker = plan.worker().value();
        var contact = plan.key().contact().value();
        if (jdbc.sql("DELETE FROM visit_plan WHERE worker_id = ? AND contact_id = ? AND ended_at = ?")
                        .params(worker, contact, ended)
                        .update()
                == 0) return false;
        whatWasTold(worker, contact).forEach(bulletin::forget);
        jdbc.sql("DELETE FROM overdue_told WHERE overdue_id IN"
                        + " (SELECT id FROM overdue WHERE worker_id = ? AND contact_id = ?)")
                .params(worker, contact)
                .update();
        jdbc.sql("DELETE FROM overdue WHERE worker_id = ? AND contact_id = ?")
                .params(worker, contact)
                .update();
        return true;
    }

    /** Whom the office told, by the time overdue of which it told them. */
    private Map<String, List<WorkerId>> whatWasTold(String worker, String contact) {
        return jdbc
                .sql("SELECT o.id, t.worker_id FROM overdue o JOIN overdue_told t ON t.overdue_id = o.id"
                        + " WHERE o.worker_id = ? AND o.contact_id = ?")
                .params(worker, contact)
                .query((row, number) -> Map.entry(row.getString(1), new WorkerId(row.getString(2))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
