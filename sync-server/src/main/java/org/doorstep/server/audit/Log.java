package org.doorstep.server.audit;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doorstep.server.store.Counters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables behind the log and its chain. */
@Component
class Log {
    private static final String COUNTER = "audit";
    private static final String COLUMNS = "seq, at, worker, device, action, child_id, record_id, outcome";

    private static final String INSERT = "INSERT INTO audit (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int[] INSERT_TYPES = {
        Types.BIGINT,
        Types.BIGINT,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR
    };

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Counters counters;

    Log(JdbcClient jdbc, JdbcTemplate template, Counters counters) {
        this.jdbc = jdbc;
        this.template = template;
        this.counters = counters;
    }

    /** In this order, with numbers in a row. */
    void append(List<Line> lines) {
        if (lines.isEmpty()) return;
        var next = counters.take(COUNTER, lines.size()) - lines.size() + 1;
        var rows = new ArrayList<Object[]>(lines.size());
        for (var line : lines) rows.add(row(next++, line));
        template.batchUpdate(INSERT, rows, INSERT_TYPES);
    }

    private static @Nullable Object[] row(long seq, Line line) {
        var who = line.who();
        return new @Nullable Object[] {
            seq,
            line.at(),
            who.worker() == null ? null : who.worker().value(),
            who.device() == null ? null : who.device().value(),
            line.action(),
            line.child() == null ? null : line.child().value(),
            line.record() == null ? null : line.record().value(),
            line.outcome().name()
        };
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

    void chain(List<Link> links) {
        template.batchUpdate(
                "INSERT INTO audit_chain (seq, hash) VALUES (?, ?)",
                links.stream()
                        .map(link -> new Object[] {link.seq(), link.hash()})
                        .toList());
    }
}
