package org.doorstep.server.audit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.server.store.Counters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables behind the log and its chain. */
@Component
class Log {
    private static final String COUNTER = "audit";
    private static final String COLUMNS = "seq, at, worker, device, action, child_id, record_id, outcome";

    private final JdbcClient jdbc;
    private final Counters counters;
    private final Clock clock;

    Log(JdbcClient jdbc, Counters counters, Clock clock) {
        this.jdbc = jdbc;
        this.counters = counters;
        this.clock = clock;
    }

    void append(Who who, String action, @Nullable ChildId child, @Nullable RecordId record, Outcome outcome) {
        jdbc.sql("INSERT INTO audit (" + COLUMNS + ")"
                        + " VALUES (:seq, :at, :worker, :device, :action, :child, :record, :outcome)")
                .param("seq", counters.next(COUNTER))
                .param("at", clock.millis())
                .param("worker", who.worker() == null ? null : who.worker().value())
                .param("device", who.device() == null ? null : who.device().value())
                .param("action", action)
                .param("child", child == null ? null : child.value())
                .param("record", record == null ? null : record.value())
                .param("outcome", outcome.name())
                .update();
    }

    List<Entry> after(long seq, int count) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM audit WHERE seq > :seq ORDER BY seq LIMIT :count")
                .param("seq", seq)
                .param("count", count)
                .query(Entry.class)
                .list();
    }

    Optional<Link> lastLink() {
        return jdbc.sql("SELECT seq, hash FROM audit_chain ORDER BY seq DESC LIMIT 1")
                .query(Link.class)
                .optional();
    }

    List<Link> linksAfter(long seq, int count) {
        return jdbc.sql("SELECT seq, hash FROM audit_chain WHERE seq > :seq ORDER BY seq LIMIT :count")
                .param("seq", seq)
                .param("count", count)
                .query(Link.class)
                .list();
    }

    void append(Link link) {
        jdbc.sql("INSERT INTO audit_chain (seq, hash) VALUES (:seq, :hash)")
                .param("seq", link.seq())
                .param("hash", link.hash())
                .update();
    }
}
