package org.doorstep.server.lonework;

import static org.doorstep.server.lonework.PlanTable.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doorstep.contract.id.ContactId;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was overdue, who was told of it and what came of it. Whoever calls has a transaction. */
@Component
class OverdueTable {
    private static final String SELECT = "SELECT id, worker_id, contact_id, raised_at, tell_at, acknowledged_by,"
            + " acknowledged_at, closed_by, closed_at, outcome FROM overdue ";

    private final JdbcClient jdbc;

    OverdueTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String id, PlanKey key, Instant at) {
        jdbc.sql("INSERT INTO overdue (id, worker_id, contact_id, raised_at, tell_at) VALUES (?, ?, ?, ?, ?)")
                .params(id, key.worker().value(), key.contact().value(), at.toEpochMilli(), at.toEpochMilli())
                .update();
    }

    Optional<Overdue> latest(PlanKey key) {
        return jdbc.sql(SELECT + "WHERE worker_id = ? AND contact_id = ? ORDER BY raised_at DESC, id DESC LIMIT 1")
                .params(key.worker().value(), key.contact().value())
                .query(OverdueTable::read)
                .optional()
                .map(this::withWhomWasTold);
    }

    /** Ids of those about whom the next one has to be told. */
    @Transactional(readOnly = true)
    List<String> toTell(Instant now) {
        return jdbc.sql("SELECT id FROM overdue WHERE tell_at <= ? ORDER BY tell_at, id")
                .param(now.toEpochMilli())
                .query(String.class)
                .list();
    }

    Optional<Overdue> find(String id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(id)
                .query(OverdueTable::read)
                .optional()
                .map(this::withWhomWasTold);
    }

    /** Whether the caller is the one who tells the next: of several servers one is. */
    boolean takesTurn(Overdue overdue, Instant turn, Instant next) {
        return jdbc.sql("UPDATE overdue SET tell_at = ? WHERE id = ? AND tell_at = ?")
                        .params(next.toEpochMilli(), overdue.id(), turn.toEpochMilli())
                        .update()
                == 1;
    }

    void told(Overdue overdue, WorkerId whom, Instant at) {
        jdbc.sql("INSERT INTO overdue_told (overdue_id, number, worker_id, at) VALUES (?, ?, ?, ?)")
                .params(overdue.id(), overdue.told().size() + 1, whom.value(), at.toEpochMilli())
                .update();
    }

    /** Whether it was not acknowledged before: the first one's name stays. */
    boolean acknowledge(Overdue overdue, WorkerId by, Instant at) {
        return jdbc.sql("UPDATE overdue SET acknowledged_by = ?, acknowledged_at = ?, tell_at = NULL WHERE id = ?"
                                + " AND acknowledged_by IS NULL AND closed_at IS NULL")
                        .params(by.value(), at.toEpochMilli(), overdue.id())
                        .update()
                == 1;
    }

    void tellNobodyElse(Overdue overdue) {
        jdbc.sql("UPDATE overdue SET tell_at = NULL WHERE id = ?")
                .param(overdue.id())
                .update();
    }

    void close(Overdue overdue, Overdue.Closed closed) {
        jdbc.sql("UPDATE overdue SET tell_at = NULL, closed_by = ?, closed_at = ?, outcome = ?"
                        + " WHERE id = ? AND closed_at IS NULL")
                .params(closed.by().value(), closed.at().toEpochMilli(), closed.outcome(), overdue.id())
                .update();
    }

    private static Overdue read(ResultSet row, int number) throws SQLException {
        var acknowledgedAt = instant(row, 7);
        return new Overdue(
                row.getString(1),
                new PlanKey(new WorkerId(row.getString(2)), new ContactId(row.getString(3))),
                Instant.ofEpochMilli(row.getLong(4)),
                instant(row, 5),
                List.of(),
                acknowledgedAt == null ? null : new Overdue.Told(new WorkerId(row.getString(6)), acknowledgedAt),
                closed(row));
    }

    private static Overdue.@Nullable Closed closed(ResultSet row) throws SQLException {
        var at = instant(row, 9);
        return at == null ? null : new Overdue.Closed(new WorkerId(row.getString(8)), at, row.getString(10));
    }

    private Overdue withWhomWasTold(Overdue bare) {
        var told = jdbc.sql("SELECT worker_id, at FROM overdue_told WHERE overdue_id = ? ORDER BY number")
                .param(bare.id())
                .query((row, n) ->
                        new Overdue.Told(new WorkerId(row.getString(1)), Instant.ofEpochMilli(row.getLong(2))))
                .list();
        return new Overdue(
                bare.id(), bare.key(), bare.raisedAt(), bare.tellAt(), told, bare.acknowledged(), bare.closed());
    }
}
