package org.doorstep.server.lonework;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans whose time in the store has passed, with who was told of them. Whoever removes one has a transaction. */
@Component
class ForgottenPlans {
    private final JdbcClient jdbc;

    ForgottenPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        jdbc.sql("DELETE FROM overdue_told WHERE overdue_id IN"
                        + " (SELECT id FROM overdue WHERE worker_id = ? AND contact_id = ?)")
                .params(worker, contact)
                .update();
        jdbc.sql("DELETE FROM overdue WHERE worker_id = ? AND contact_id = ?")
                .params(worker, contact)
                .update();
        return true;
    }
}
