package org.doorstep.server.attachments;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came of opening deposited pictures. */
@Repository
class OpenedPictures {
    private static final String WAITS = " FROM attachment a LEFT JOIN opened_picture o ON o.id = a.id"
            + " WHERE a.purpose = 'DEPOSIT' AND a.state = 'WHOLE' AND (o.id IS NULL OR o.failure IS NOT NULL)";

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenedPictures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A tablet of which none waits is not in it. */
    Map<DeviceId, Long> counts(Collection<DeviceId> devices) {
        if (devices.isEmpty()) return Map.of();
        var counts = new HashMap<DeviceId, Long>();
        jdbc.sql("SELECT a.device_id, count(*)" + WAITS + " AND a.device_id IN (:ids) GROUP BY a.device_id")
                .param("ids", devices.stream().map(DeviceId::value).toList())
                .query(row -> {
                    counts.put(new DeviceId(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    /** In the order in which they came. One that could not be opened is tried again. */
    List<Upload> waiting(DeviceId device) {
        return jdbc.sql("SELECT a.*" + WAITS + " AND a.device_id = :device ORDER BY a.confirmed_at, a.id")
                .param("device", device.value())
                .query(Uploads::upload)
                .list();
    }

    /** Why some are not in their records, each reason once. */
    List<String> failures(DeviceId device) {
        return jdbc.sql("SELECT DISTINCT o.failure" + WAITS
                        + " AND a.device_id = :device AND o.failure IS NOT NULL ORDER BY o.failure")
                .param("device", device.value())
                .query(String.class)
                .list();
    }

    /** @param failure absent when it is in its record */
    void settled(Upload deposit, WorkerId by, @Nullable String failure) {
        jdbc.sql("INSERT INTO opened_picture (id, opened_at, opened_by, failure) VALUES (:id, :at, :by, :failure)"
                        + " ON CONFLICT (id) DO UPDATE SET opened_at = excluded.opened_at,"
                        + " opened_by = excluded.opened_by, failure = excluded.failure")
                .param("id", deposit.id())
                .param("at", clock.millis())
                .param("by", by.value())
                .param("failure", failure)
                .update();
    }
}
