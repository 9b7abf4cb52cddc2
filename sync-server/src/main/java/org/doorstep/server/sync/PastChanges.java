package org.doorstep.server.sync;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.sync.Change;
import org.doorstep.server.feed.Feed;
import org.doorstep.server.feed.Published;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes in what was written before there were tablets: real changes of a virtual device that has no chain, each the first
 * of its record, received when it was sealed. For records that are not in the store yet.
 */
@Component
public class PastChanges {
    /** The device that sealed them; put it into every change. */
    public static final DeviceId COUNTY = new DeviceId("county");

    static final int CHANGES_PER_TRANSACTION = 2_000;

    private static final String INSERT_CHANGE = "INSERT INTO change (hash, change_id, sealed, device_id, worker_id,"
            + " device_seq, record_id, child_id, type, schema_version, author, scope_version, happened_at, captured_at,"
            + " sealed_at, received_at, verdict, revision, seq)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'APPLIED', 1, ?)";
    private static final String INSERT_RECORD =
            "INSERT INTO record (record_id, child_id, type, head, revision, line) VALUES (?, ?, ?, ?, 1, ?)";

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final Feed feed;
    private final Commits commits;
    private final JsonMapper json;

    PastChanges(JdbcTemplate jdbc, TransactionOperations transaction, Feed feed, Commits commits, JsonMapper json) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.feed = feed;
        this.commits = commits;
        this.json = json;
    }

    /** Returns how many it took in. Each change must build on nothing and carry its whole document as its patch. */
    public long take(Stream<Change> changes) {
        var batch = new ArrayList<Change>(CHANGES_PER_TRANSACTION);
        var names = authors();
        var taken = 0L;
        for (var each = changes.iterator(); each.hasNext(); taken++) {
            batch.add(each.next());
            if (batch.size() == CHANGES_PER_TRANSACTION) flush(batch, names);
        }
        flush(batch, names);
        return taken;
    }

    private Past seal(Change change, Map<String, String> names) {
        if (change.base() != null || !change.device().equals(COUNTY))
            throw new IllegalArgumentException("A past change builds on nothing and is sealed by \"county\"");
        var sealed = json.writeValueAsString(change);
        var author = names.getOrDefault(change.author().value(), change.author().value());
        JsonNode document = json.valueToTree(change.patch());
        var body = Records.body(json, change, 1, author, receivedAt(change), document);
        return new Past(change, sealed, SealedReader.sha256(sealed.getBytes(StandardCharsets.UTF_8)), body);
    }

    /** Every core seals, in the order given; the one writer writes. */
    private void flush(List<Change> batch, Map<String, String> names) {
        var sealed = batch.parallelStream().map(change -> seal(change, names)).toList();
        if (!sealed.isEmpty()) transaction.executeWithoutResult(status -> write(sealed));
        batch.clear();
    }

    private void write(List<Past> batch) {
        var first = feed.publishAll(batch.stream().map(Past::published).toList());
        var changes = new ArrayList<@Nullable Object[]>(batch.size());
        for (int i = 0; i < batch.size(); i++) changes.add(batch.get(i).row(first + i));
        jdbc.batchUpdate(INSERT_CHANGE, changes);
        jdbc.batchUpdate(INSERT_RECORD, batch.stream().map(Past::record).toList());
        commits.applied(first + batch.size() - 1);
    }

    private Map<String, String> authors() {
        var names = new HashMap<String, String>();
        jdbc.query("SELECT id, name FROM worker", row -> {
            names.put(row.getString(1), row.getString(2));
        });
        return names;
    }

    private static Instant receivedAt(Change change) {
        return change.sealedAt();
    }

    private record Past(Change change, String sealed, String hash, String body) {
        Published published() {
            return new Published(Published.Kind.RECORD, change.recordId().value(), change.childId(), body);
        }

        Object[] record() {
            return new Object[] {
                change.recordId().value(),
                change.childId().value(),
                change.type(),
                change.changeId().value(),
                Lines.after(Lines.BEGINNING, change.changeId().value())
            };
        }

        @Nullable
        Object[] row(long seq) {
            var times = Arrived.Times.of(change);
            return new @Nullable Object[] {
                hash,
                change.changeId().value(),
                sealed,
                COUNTY.value(),
                change.author().value(),
                change.deviceSeq(),
                change.recordId().value(),
                change.childId().value(),
                change.type(),
                change.schema(),
                change.author().value(),
                change.scopeVersion(),
                times.happenedAt(),
                times.capturedAt(),
                times.sealedAt(),
                receivedAt(change).toEpochMilli(),
                seq
            };
        }
    }
}
