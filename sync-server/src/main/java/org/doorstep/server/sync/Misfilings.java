package org.doorstep.server.sync;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Misfiled;
import org.doorstep.server.store.Several;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of records that were on the wrong child's file. */
@Component
class Misfilings {
    static final int ROWS_MAX = 200;

    private static final String ROWS = "SELECT m.record_id, m.type, m.child_id, c.name || ' ' || c.family_name,"
            + " coalesce(a.name, m.author), coalesce(b.name, m.by_worker), m.at, m.why, m.refiled_as,"
            + " t.name || ' ' || t.family_name, m.refiled_at FROM misfiled m LEFT JOIN child c ON c.id = m.child_id"
            + " LEFT JOIN worker a ON a.id = m.author LEFT JOIN worker b ON b.id = m.by_worker"
            + " LEFT JOIN child t ON t.id = m.refiled_to ";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    Misfilings(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    boolean hold(RecordId record) {
        return jdbc.sql("SELECT count(*) FROM misfiled WHERE record_id = ?")
                        .param(record.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Those of these records that were on the wrong child's file. */
    Set<String> among(Set<String> records) {
        return Several.found(template, "SELECT record_id FROM misfiled WHERE record_id", records);
    }

    /** Returns when; a record that is there already stays as it was. */
    Instant add(RecordId record, Records.Head head, WorkerId author, WorkerId by, String why) {
        var now = clock.instant();
        jdbc.sql("INSERT INTO misfiled (record_id, child_id, type, author, by_worker, at, why)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        record.value(),
                        head.childId(),
                        head.type(),
                        author.value(),
                        by.value(),
                        now.toEpochMilli(),
                        why)
                .update();
        // Nobody decides any more what people said differently in it.
        jdbc.sql("DELETE FROM dispute WHERE record_id = ?")
                .param(record.value())
                .update();
        return now;
    }

    void refiled(RecordId record, RecordId as, ChildId to, WorkerId by) {
        jdbc.sql("UPDATE misfiled SET refiled_as = ?, refiled_to = ?, refiled_by = ?, refiled_at = ?"
                        + " WHERE record_id = ?")
                .params(as.value(), to.value(), by.value(), clock.millis(), record.value())
                .update();
    }

    List<Misfiled.Row> newestFirst() {
        return jdbc.sql(ROWS + "ORDER BY m.at DESC, m.record_id LIMIT " + ROWS_MAX)
                .query(Misfilings::row)
                .list();
    }

    Optional<Misfiled.Row> find(RecordId record) {
        return jdbc.sql(ROWS + "WHERE m.record_id = ?")
                .param(record.value())
                .query(Misfilings::row)
                .optional();
    }

    private static Misfiled.Row row(ResultSet row, int number) throws SQLException {
        var refiledAt = row.getLong(11);
        var isRefiled = !row.wasNull();
        return new Misfiled.Row(
                new RecordId(row.getString(1)),
                row.getString(2),
                new ChildId(row.getString(3)),
                named(row.getString(4), row.getString(3)),
                row.getString(5),
                row.getString(6),
                Instant.ofEpochMilli(row.getLong(7)),
                row.getString(8),
                isRefiled ? new RecordId(row.getString(9)) : null,
                isRefiled ? row.getString(10) : null,
                isRefiled ? Instant.ofEpochMilli(refiledAt) : null);
    }

    private static String named(@Nullable String name, String id) {
        return name == null ? id : name;
    }
}
