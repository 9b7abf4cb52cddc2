package org.doorstep.server.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.server.simulator.Message.Fate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The production store as it stands now, read once. */
final class EngineLook implements Server.View {
    private final Map<Integer, Row> rows = new HashMap<>();
    private final Map<Integer, List<Integer>> landed = new HashMap<>();
    private final @Nullable State[] records;
    private final @Nullable State[] told;
    private final long deposits;
    private final int audits;

    EngineLook(JdbcClient jdbc, Cast cast, Map<String, Integer> byHash, long deposits, Lines lines) {
        this.deposits = deposits;
        readChanges(jdbc, byHash);
        this.told = new State[cast.records()];
        jdbc.sql("SELECT ref, body FROM feed_item WHERE kind = 'RECORD'").query(row -> {
            var record = Wire.recordOf(row.getString(1));
            var item = Wire.JSON.readTree(row.getString(2));
            told[record] =
                    Wire.state(item, incorporated(record, item.get("revision").asInt()), lines);
        });
        this.records = told.clone();
        jdbc.sql("SELECT record_id, head, revision FROM record").query(row -> {
            var record = Wire.recordOf(row.getString(1));
            records[record] = withName(
                    told[record], Wire.changeOf(row.getString(2)), row.getInt(3), incorporated(record, row.getInt(3)));
        });
        this.audits = jdbc.sql("SELECT count(*) FROM audit WHERE action = 'change.push'")
                .query(Integer.class)
                .single();
    }

    private void readChanges(JdbcClient jdbc, Map<String, Integer> byHash) {
        jdbc.sql("SELECT hash, verdict, revision, record_id, waits_for FROM change ORDER BY revision")
                .query(row -> {
                    var change = byHash.get(row.getString(1));
                    if (change == null) throw new IllegalStateException("A change that nobody sent");
                    var revision = row.getInt(3);
                    var waitsFor = row.getString(5);
                    rows.put(change, new Row(row.getString(2), revision, waitsFor));
                    if (revision > 0)
                        landed.computeIfAbsent(Wire.recordOf(row.getString(4)), r -> new ArrayList<>())
                                .add(change);
                });
    }

    private static State withName(@Nullable State told, int head, int revision, long incorporated) {
        var state = told == null ? new State(-1, 0, 0, 0, new long[Leaf.COUNT], new int[Leaf.COUNT]) : told;
        return new State(head, revision, 0, incorporated, state.values(), state.shown());
    }

    /** The changes in a record up to a revision, one bit each. */
    long incorporated(int record, int revision) {
        var changes = 0L;
        for (int change : landed.getOrDefault(record, List.of()))
            if (row(change).revision <= revision) changes |= 1L << change;
        return changes;
    }

    @Nullable
    State[] records() {
        return records;
    }

    @Override
    public Fate fate(int change) {
        var row = rows.get(change);
        if (row == null) return Fate.UNKNOWN;
        return switch (row.verdict) {
            case "APPLIED", "MERGED", "CONFLICTED" -> Fate.LANDED;
            case "HELD" -> Fate.HELD;
            default -> Fate.PARKED;
        };
    }

    @Override
    public int entries(int change) {
        return rows.containsKey(change) ? 1 : 0;
    }

    @Override
    public @Nullable State record(int record) {
        return records[record];
    }

    @Override
    public @Nullable State told(int record) {
        return told[record];
    }

    @Override
    public List<Integer> landed(int record) {
        return landed.getOrDefault(record, List.of());
    }

    @Override
    public int waitsFor(int change) {
        var name = row(change).waitsFor;
        return name == null ? -1 : Wire.changeOf(name);
    }

    @Override
    public long deposits() {
        return deposits;
    }

    @Override
    public int audits() {
        return audits;
    }

    private Row row(int change) {
        var row = rows.get(change);
        if (row == null) throw new IllegalStateException("Change " + change + " is not there");
        return row;
    }

    private record Row(
            String verdict, int revision, @Nullable String waitsFor) {}
}
