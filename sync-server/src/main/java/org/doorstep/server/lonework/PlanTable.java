package org.doorstep.server.lonework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doorstep.contract.id.AddressId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.ContactId;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.Id;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plans in the store. Whoever calls has a transaction. */
@Component
class PlanTable {
    static final String SELECT = "SELECT worker_id, contact_id, device_id, version, set_out_at, back_by, children,"
            + " addresses, held_at, raise_at, ended_at, ended_by, ended_words FROM visit_plan ";

    private final JdbcClient jdbc;

    PlanTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Plan> find(PlanKey key) {
        return jdbc.sql(SELECT + "WHERE worker_id = ? AND contact_id = ?")
                .params(key.worker().value(), key.contact().value())
                .query(PlanTable::read)
                .optional();
    }

    /** Plans of this worker under which she is out. */
    List<Plan> open(WorkerId worker) {
        return jdbc.sql(SELECT + "WHERE worker_id = ? AND ended_at IS NULL ORDER BY set_out_at, contact_id")
                .param(worker.value())
                .query(PlanTable::read)
                .list();
    }

    /** Plans that are not over, that ended lately, or about which something is still to be written down. */
    List<Plan> current(Instant endedSince) {
        return jdbc.sql(SELECT + "p WHERE ended_at IS NULL OR ended_at > ? OR EXISTS (SELECT 1 FROM overdue o WHERE"
                        + " o.worker_id = p.worker_id AND o.contact_id = p.contact_id AND o.closed_at IS NULL)"
                        + " ORDER BY back_by, worker_id, contact_id")
                .param(endedSince.toEpochMilli())
                .query(PlanTable::read)
                .list();
    }

    @Transactional(readOnly = true)
    List<Plan> overdueBy(Instant now) {
        return jdbc.sql(SELECT + "WHERE raise_at <= ? ORDER BY raise_at")
                .param(now.toEpochMilli())
                .query(PlanTable::read)
                .list();
    }

    void put(Plan plan) {
        jdbc.sql("INSERT INTO visit_plan (worker_id, contact_id, device_id, version, set_out_at, back_by, children,"
                        + " addresses, held_at, raise_at, ended_at, ended_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (worker_id, contact_id) DO UPDATE SET device_id = excluded.device_id,"
                        + " version = excluded.version, set_out_at = excluded.set_out_at, back_by = excluded.back_by,"
                        + " children = excluded.children, addresses = excluded.addresses, raise_at = excluded.raise_at,"
                        + " ended_at = excluded.ended_at, ended_by = excluded.ended_by, ended_words = NULL")
                .param(plan.worker().value())
                .param(plan.key().contact().value())
                .param(plan.device().value())
                .param(plan.version())
                .param(plan.setOutAt().toEpochMilli())
                .param(plan.backBy().toEpochMilli())
                .param(lines(plan.children()))
                .param(lines(plan.addresses()))
                .param(plan.heldAt().toEpochMilli())
                .param(millis(plan.raiseAt()))
                .param(plan.end() == null ? null : plan.end().at().toEpochMilli())
                .param(plan.end() == null ? null : plan.end().by().value())
                .update();
    }

    /** Whether the caller is the one who raises it: of several servers one is. */
    boolean raise(Plan plan, Instant due) {
        return jdbc.sql("UPDATE visit_plan SET raise_at = NULL WHERE worker_id = ? AND contact_id = ? AND raise_at = ?")
                        .params(plan.worker().value(), plan.key().contact().value(), due.toEpochMilli())
                        .update()
                == 1;
    }

    void end(PlanKey key, Plan.End end) {
        jdbc.sql("UPDATE visit_plan SET raise_at = NULL, ended_at = ?, ended_by = ?, ended_words = ?"
                        + " WHERE worker_id = ? AND contact_id = ?")
                .param(end.at().toEpochMilli())
                .param(end.by().value())
                .param(end.words())
                .param(key.worker().value())
                .param(key.contact().value())
                .update();
    }

    static Plan read(ResultSet row, int number) throws SQLException {
        var endedAt = instant(row, 11);
        return new Plan(
                new PlanKey(new WorkerId(row.getString(1)), new ContactId(row.getString(2))),
                new DeviceId(row.getString(3)),
                row.getInt(4),
                Instant.ofEpochMilli(row.getLong(5)),
                Instant.ofEpochMilli(row.getLong(6)),
                row.getString(7).lines().map(ChildId::new).toList(),
                row.getString(8).lines().map(AddressId::new).toList(),
                Instant.ofEpochMilli(row.getLong(9)),
                instant(row, 10),
                endedAt == null ? null : new Plan.End(endedAt, new WorkerId(row.getString(12)), row.getString(13)));
    }

    static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    private static @Nullable Long millis(@Nullable Instant at) {
        return at == null ? null : at.toEpochMilli();
    }

    private static String lines(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).collect(Collectors.joining("\n"));
    }
}
