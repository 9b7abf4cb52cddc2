package org.doorstep.server.sync;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.id.ChangeId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Every change that became part of a record, in commit order: what read models follow. Positions only grow, have gaps, and
 * nothing ever appears behind one that was read.
 */
@Component
@Transactional(readOnly = true)
public class ChangeLog {
    private static final String ENTRIES = "SELECT c.seq, c.change_id, c.record_id, c.child_id, c.type, c.author,"
            + " c.device_id, c.happened_at, c.captured_at, c.sealed_at, c.received_at, c.clock_offset_ms, c.revision,"
            + " c.sealed, coalesce(s.merged, s.branch) AS document FROM change c LEFT JOIN state s ON s.change_id = c.change_id ";
    /** What was on the wrong child's file is nobody's to read but the records officer's. */
    private static final String ON_ITS_FILE =
            " AND NOT EXISTS (SELECT 1 FROM misfiled m WHERE m.record_id = c.record_id)";

    private final JdbcClient jdbc;
    private final Branches branches;

    ChangeLog(JdbcClient jdbc, Branches branches) {
        this.jdbc = jdbc;
        this.branches = branches;
    }

    /** What came after a position, oldest first. */
    public List<Entry> after(long position, int limit) {
        return jdbc.sql(ENTRIES + "WHERE c.seq > ?" + ON_ITS_FILE + " ORDER BY c.seq LIMIT ?")
                .params(position, limit)
                .query(this::entry)
                .list();
    }

    /** The changes that made a record, oldest first; none of one that was on the wrong child's file. */
    public List<Entry> history(RecordId record) {
        return jdbc.sql(ENTRIES + "WHERE c.record_id = ? AND c.seq IS NOT NULL" + ON_ITS_FILE + " ORDER BY c.seq")
                .param(record.value())
                .query(this::entry)
                .list();
    }

    /** Who has signed records off; one that nobody has is not in it. */
    public Map<RecordId, WorkerId> signedOff(Collection<RecordId> records) {
        if (records.isEmpty()) return Map.of();
        var by = new HashMap<RecordId, WorkerId>();
        jdbc.sql(
                        "SELECT record_id, signed_off_by FROM record WHERE signed_off_by IS NOT NULL AND record_id IN (:records)")
                .param("records", records.stream().map(RecordId::value).toList())
                .query(row -> {
                    by.put(new RecordId(row.getString(1)), new WorkerId(row.getString(2)));
                });
        return by;
    }

    /** Why the authors of a record's changes decided what was said differently, amended what was signed off, or signed it off. */
    public Map<ChangeId, List<String>> reasons(RecordId record) {
        var all = new HashMap<ChangeId, List<String>>();
        jdbc.sql("SELECT c.change_id, c.sealed FROM change c WHERE c.record_id = ? AND c.seq IS NOT NULL" + ON_ITS_FILE)
                .param(record.value())
                .query(row -> {
                    all.put(new ChangeId(row.getString(1)), branches.reasonsIn(row.getString(2)));
                });
        return all;
    }

    /** The same of one that is misfiled, for the records officer. */
    List<Entry> hiddenHistory(RecordId record) {
        return jdbc.sql(ENTRIES + "WHERE c.record_id = ? AND c.seq IS NOT NULL ORDER BY c.seq")
                .param(record.value())
                .query(this::entry)
                .list();
    }

    /** The newest records of a kind on a child's file, as they stand. */
    public List<Entry> newest(ChildId child, String type, int limit) {
        return jdbc.sql(ENTRIES + "JOIN record r ON r.head = c.change_id WHERE r.child_id = ? AND r.type = ?"
                        + ON_ITS_FILE + " ORDER BY c.seq DESC LIMIT ?")
                .params(child.value(), type, limit)
                .query(this::entry)
                .list();
    }

    /** The newest records of a kind on any of these children's files, as they stand. */
    public List<Entry> newest(Collection<ChildId> children, String type, int limit) {
        if (children.isEmpty()) return List.of();
        return jdbc.sql(ENTRIES + "JOIN record r ON r.head = c.change_id WHERE r.child_id IN (:children)"
                        + " AND r.type = :type" + ON_ITS_FILE + " ORDER BY c.seq DESC LIMIT :limit")
                .param("children", children.stream().map(ChildId::value).toList())
                .param("type", type)
                .param("limit", limit)
                .query(this::entry)
                .list();
    }

    /** Of these children, the records that were taken off their files. */
    public List<RecordId> misfiled(Collection<ChildId> children) {
        if (children.isEmpty()) return List.of();
        return jdbc
                .sql("SELECT record_id FROM misfiled WHERE child_id IN (:children)")
                .param("children", children.stream().map(ChildId::value).toList())
                .query(String.class)
                .list()
                .stream()
                .map(RecordId::new)
                .toList();
    }

    /** The position of the newest change; 0 while there is none. */
    public long last() {
        return jdbc.sql("SELECT coalesce(max(seq), 0) FROM change")
                .query(Long.class)
                .single();
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        var document = row.getString("document");
        var offset = row.getLong("clock_offset_ms");
        return new Entry(
                row.getLong("seq"),
                new ChangeId(row.getString("change_id")),
                new RecordId(row.getString("record_id")),
                new ChildId(row.getString("child_id")),
                row.getString("type"),
                new WorkerId(row.getString("author")),
                new DeviceId(row.getString("device_id")),
                Instant.ofEpochMilli(row.getLong("happened_at")),
                Instant.ofEpochMilli(row.getLong("captured_at")),
                Instant.ofEpochMilli(row.getLong("sealed_at")),
                Instant.ofEpochMilli(row.getLong("received_at")),
                row.getObject("clock_offset_ms") == null ? null : offset,
                row.getLong("revision"),
                branches.document(row.getString("sealed"), document));
    }

    /**
     * @param doc the record's document as this change left it; fields this build does not know are in it
     * @param clockOffsetMs the server's clock minus the tablet's
     */
    public record Entry(
            long position,
            ChangeId changeId,
            RecordId recordId,
            ChildId childId,
            String type,
            WorkerId author,
            DeviceId device,
            Instant happenedAt,
            Instant capturedAt,
            Instant sealedAt,
            Instant receivedAt,
            @Nullable Long clockOffsetMs,
            long revision,
            JsonNode doc) {}
}
