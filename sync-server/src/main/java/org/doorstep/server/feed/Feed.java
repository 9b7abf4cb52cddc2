package org.doorstep.server.feed;

import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.Pull;
import org.doorstep.server.store.Counters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the feed, always inside the caller's transaction. The number is taken from a counter row that stays locked
 * until the commit, so nothing can later appear behind a cursor already given out.
 */
@Component
public class Feed {
    static final String COUNTER = "feed";

    private static final String PUBLISH = "INSERT INTO feed_item (kind, ref, child_id, seq, size, body, crc)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind, ref) DO UPDATE SET child_id = excluded.child_id,"
            + " seq = excluded.seq, size = excluded.size, body = excluded.body, crc = excluded.crc";

    private static final int[] ROW_TYPES = {
        Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.BIGINT, Types.INTEGER, Types.VARCHAR, Types.BIGINT
    };

    private final JdbcTemplate jdbc;
    private final Counters counters;
    private final Digests digests;
    private final JsonMapper json;

    Feed(JdbcTemplate jdbc, Counters counters, Digests digests, JsonMapper json) {
        this.jdbc = jdbc;
        this.counters = counters;
        this.digests = digests;
        this.json = json;
    }

    /** Returns the number it got. */
    public long publish(Published.Kind kind, String ref, ChildId child, String body) {
        var item = new Published(kind, ref, child, body);
        var gathered = Gathered.now();
        if (gathered == null) return publishAll(List.of(item));
        var seq = counters.next(COUNTER);
        gathered.add(item, seq);
        return seq;
    }

    /**
     * What is published one by one within is numbered at once and written together at the end; nothing of it when the work
     * fails. The work must not look into the feed.
     */
    public <T> T gathering(Supplier<T> work) {
        var gathered = Gathered.begin();
        try {
            var result = work.get();
            write(gathered.end());
            return result;
        } catch (RuntimeException e) {
            gathered.end();
            throw e;
        }
    }

    public long publish(Pull.RecordItem item) {
        return publish(Published.Kind.RECORD, item.recordId().value(), item.childId(), body(item));
    }

    public long publish(Pull.ChildItem item) {
        return publish(
                Published.Kind.CHILD, item.child().id().value(), item.child().id(), body(item));
    }

    public long publish(Pull.DutiesItem item) {
        return publish(Published.Kind.DUTIES, item.childId().value(), item.childId(), body(item));
    }

    /** Publishes many with numbers in a row and returns the first number. */
    public long publishAll(List<Published> items) {
        var first = counters.take(COUNTER, items.size()) - items.size() + 1;
        var numbered = new ArrayList<Gathered.Numbered>(items.size());
        for (int i = 0; i < items.size(); i++) numbered.add(new Gathered.Numbered(items.get(i), first + i));
        write(numbered);
        return first;
    }

    private void write(List<Gathered.Numbered> items) {
        if (items.isEmpty()) return;
        digests.publishing(items);
        // Of one thing told twice only the last is kept; PostgreSQL refuses to write one row twice in one statement.
        var rows = new LinkedHashMap<List<Object>, Object[]>();
        for (var each : items) rows.put(List.of(each.item().kind(), each.item().ref()), row(each.seq(), each.item()));
        jdbc.batchUpdate(PUBLISH, List.copyOf(rows.values()), ROW_TYPES);
    }

    /** The record is taken off its child's file: whoever holds it is told to erase it, and nobody is told it any more. */
    public long withdraw(Pull.RemoveItem item) {
        var record = item.recordId().value();
        digests.withdrawing(Published.Kind.RECORD, record);
        jdbc.update("DELETE FROM feed_item WHERE kind = ? AND ref = ?", Published.Kind.RECORD.name(), record);
        return publish(Published.Kind.REMOVE, record, item.childId(), body(item));
    }

    /**
     * The child is the worker's from here on: all that is known about her arrives whole.
     *
     * @param scopeVersion the version of the caseload that this change made
     */
    public long grant(WorkerId worker, ChildId child, long scopeVersion) {
        return tell(worker, "GRANT", child, null, scopeVersion);
    }

    /** Many grants with numbers in a row, for an authority that is taken in at once. */
    public void grantAll(List<Granted> grants) {
        if (grants.isEmpty()) return;
        var first = counters.take(COUNTER, grants.size()) - grants.size() + 1;
        var rows = new ArrayList<Object[]>(grants.size());
        for (int i = 0; i < grants.size(); i++)
            rows.add(new Object[] {
                first + i,
                grants.get(i).worker().value(),
                "GRANT",
                grants.get(i).child().value(),
                null
            });
        jdbc.batchUpdate("INSERT INTO feed_note (seq, worker_id, kind, child_id, body) VALUES (?, ?, ?, ?, ?)", rows);
    }

    /**
     * The child left the worker: her devices hand in what is unsent and erase her.
     *
     * @param scopeVersion the version of the caseload that this change made
     */
    public long forget(WorkerId worker, Pull.ForgetItem item, long scopeVersion) {
        return tell(worker, "FORGET", item.childId(), body(item), scopeVersion);
    }

    /** Something happened to the worker's own work. */
    public long tell(WorkerId worker, Pull.NoticeItem notice) {
        return tell(worker, "NOTICE", null, body(notice), null);
    }

    /** The latest of one thing, as it travels. */
    public Optional<String> latest(Published.Kind kind, String ref) {
        return jdbc
                .queryForList("SELECT body FROM feed_item WHERE kind = ? AND ref = ?", String.class, kind.name(), ref)
                .stream()
                .findFirst();
    }

    /** The item as it will travel. */
    public String body(Pull.Item item) {
        return json.writerFor(Pull.Item.class).writeValueAsString(item);
    }

    private long tell(
            WorkerId worker, String kind, @Nullable ChildId child, @Nullable String body, @Nullable Long scopeVersion) {
        var seq = counters.next(COUNTER);
        jdbc.update(
                "INSERT INTO feed_note (seq, worker_id, kind, child_id, body, scope_version) VALUES (?, ?, ?, ?, ?, ?)",
                seq,
                worker.value(),
                kind,
                child == null ? null : child.value(),
                body,
                scopeVersion);
        return seq;
    }

    private static Object[] row(long seq, Published item) {
        var bytes = item.body().getBytes(StandardCharsets.UTF_8);
        return new Object[] {
            item.kind().name(), item.ref(), item.child().value(), seq, bytes.length, item.body(), Crc.of(bytes)
        };
    }

    /** A child given to a worker. */
    public record Granted(WorkerId worker, ChildId child) {}
}
