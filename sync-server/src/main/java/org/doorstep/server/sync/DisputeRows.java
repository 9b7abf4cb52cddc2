package org.doorstep.server.sync;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.Disputes;
import org.doorstep.contract.sync.Pull;
import org.doorstep.server.feed.Feed;
import org.doorstep.server.feed.Published;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What waits for a decision, read for the office. */
@Component
@Transactional(readOnly = true)
class DisputeRows {
    private final JdbcClient jdbc;
    private final Feed feed;
    private final JsonMapper json;

    DisputeRows(JdbcClient jdbc, Feed feed, JsonMapper json) {
        this.jdbc = jdbc;
        this.feed = feed;
        this.json = json;
    }

    List<Row> waiting(Collection<ChildId> children) {
        if (children.isEmpty()) return List.of();
        return jdbc.sql("SELECT d.record_id, d.child_id, r.type, count(*) AS leaves, min(d.since) AS since"
                        + " FROM dispute d JOIN record r ON r.record_id = d.record_id WHERE d.child_id IN (:children)"
                        + " GROUP BY d.record_id, d.child_id, r.type ORDER BY since, d.record_id LIMIT :rows")
                .param("children", children.stream().map(ChildId::value).toList())
                .param("rows", Disputes.ROWS_MAX)
                .query((row, number) -> new Row(
                        new RecordId(row.getString(1)),
                        new ChildId(row.getString(2)),
                        row.getString(3),
                        row.getInt(4),
                        row.getLong(5)))
                .list();
    }

    /** The record as the tablets were last told. */
    Optional<Pull.RecordItem> record(RecordId record) {
        return feed.latest(Published.Kind.RECORD, record.value())
                .map(body -> (Pull.RecordItem) json.readValue(body, Pull.Item.class));
    }

    /** What their workers call these tablets. */
    Map<DeviceId, String> labels(Collection<DeviceId> devices) {
        if (devices.isEmpty()) return Map.of();
        var labels = new HashMap<DeviceId, String>();
        jdbc.sql("SELECT id, label FROM device WHERE id IN (:devices)")
                .param("devices", devices.stream().map(DeviceId::value).toList())
                .query(row -> {
                    labels.put(new DeviceId(row.getString(1)), row.getString(2));
                });
        return labels;
    }

    record Row(RecordId record, ChildId child, String type, int leaves, long since) {}
}
