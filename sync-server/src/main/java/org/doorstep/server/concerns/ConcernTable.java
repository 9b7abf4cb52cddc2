package org.doorstep.server.concerns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The concerns in the store, who was asked to read each and who has. Whoever calls has a transaction. */
@Component
class ConcernTable {
    private static final String SELECT =
            "SELECT id, worker_id, child_id, body, raised_at, received_at, tell_at, read_by,"
                    + " read_at FROM concern ";

    private final JdbcClient jdbc;

    ConcernTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was not here before: of the tablet's word and its record, and of several servers, one raises it. */
    boolean add(Raised concern) {
        return jdbc.sql("INSERT INTO concern (id, worker_id, child_id, body, raised_at, received_at, tell_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING")
                        .param(concern.id().value())
                        .param(concern.worker().value())
                        .param(concern.child() == null ? null : concern.child().value())
                        .param(concern.body())
                        .param(concern.raisedAt().toEpochMilli())
                        .param(concern.receivedAt().toEpochMilli())
                        .param(concern.receivedAt().toEpochMilli())
                        .update()
                == 1;
    }

    Optional<Raised> find(RecordId id) {
        return withWhomWasAsked(jdbc.sql(SELECT + "WHERE id = ?")
                        .param(id.value())
                        .query(ConcernTable::read)
                        .list())
                .stream()
                .findFirst();
    }

    /** Those that nobody has read, and those that were read since. */
    List<Raised> current(Instant readSince) {
        return withWhomWasAsked(jdbc.sql(SELECT + "WHERE read_at IS NULL OR read_at > ? ORDER BY received_at, id")
                .param(readSince.toEpochMilli())
                .query(ConcernTable::read)
                .list());
    }

    /** The same of one author. */
    List<Raised> current(WorkerId worker, Instant readSince) {
        return withWhomWasAsked(
                jdbc.sql(SELECT + "WHERE worker_id = ? AND (read_at IS NULL OR read_at > ?) ORDER BY received_at, id")
                        .params(worker.value(), readSince.toEpochMilli())
                        .query(ConcernTable::read)
                        .list());
    }

    /** Those about which the next one has to be asked. */
    @Transactional(readOnly = true)
    List<RecordId> toAsk(Instant now) {
        return jdbc
                .sql("SELECT id FROM concern WHERE tell_at <= ? ORDER BY tell_at, id")
                .param(now.toEpochMilli())
                .query(String.class)
                .list()
                .stream()
                .map(RecordId::new)
                .toList();
    }

    /** Whether the caller is the one who asks the next: of several servers one is. */
    boolean takesTurn(Raised concern, Instant turn, Instant next) {
        return jdbc.sql("UPDATE concern SET tell_at = ? WHERE id = ? AND tell_at = ?")
                        .params(next.toEpochMilli(), concern.id().value(), turn.toEpochMilli())
                        .update()
                == 1;
    }

    void asked(Raised concern, WorkerId whom, Instant at) {
        jdbc.sql("INSERT INTO concern_told (concern_id, number, worker_id, at) VALUES (?, ?, ?, ?)")
                .params(concern.id().value(), concern.asked().size() + 1, whom.value(), at.toEpochMilli())
                .update();
    }

    /** Whether nobody had read it before: the first one's name stays. */
    boolean read(RecordId id, WorkerId by, Instant at) {
        return jdbc.sql("UPDATE concern SET read_by = ?, read_at = ?, tell_at = NULL WHERE id = ? AND read_by IS NULL")
                        .params(by.value(), at.toEpochMilli(), id.value())
                        .update()
                == 1;
    }

    /** The record was on the wrong child's file: her name stands beside it no more, and it is still to be read. */
    void offItsFile(RecordId id) {
        jdbc.sql("UPDATE concern SET child_id = NULL WHERE id = ?")
                .param(id.value())
                .update();
    }

    private static Raised read(ResultSet row, int number) throws SQLException {
        var child = row.getString(3);
        var readAt = instant(row, 9);
        return new Raised(
                new RecordId(row.getString(1)),
                new WorkerId(row.getString(2)),
                child == null ? null : new ChildId(child),
                row.getString(4),
                Instant.ofEpochMilli(row.getLong(5)),
                Instant.ofEpochMilli(row.getLong(6)),
                instant(row, 7),
                List.of(),
                readAt == null ? null : new Raised.Named(new WorkerId(row.getString(8)), readAt));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    private List<Raised> withWhomWasAsked(List<Raised> bare) {
        if (bare.isEmpty()) return bare;
        Map<String, List<Raised.Named>> asked = new HashMap<>();
        jdbc.sql("SELECT concern_id, worker_id, at FROM concern_told WHERE concern_id IN (:ids) ORDER BY number")
                .param("ids", bare.stream().map(one -> one.id().value()).toList())
                .query(row -> {
                    asked.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                            .add(new Raised.Named(
                                    new WorkerId(row.getString(2)), Instant.ofEpochMilli(row.getLong(3))));
                });
        return bare.stream()
                .map(one -> new Raised(
                        one.id(),
                        one.worker(),
                        one.child(),
                        one.body(),
                        one.raisedAt(),
                        one.receivedAt(),
                        one.askAt(),
                        List.copyOf(asked.getOrDefault(one.id().value(), List.of())),
                        one.read()))
                .toList();
    }
}
