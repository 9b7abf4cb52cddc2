package org.doorstep.server.devices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tablets of the authority, as other rooms name them. Who may see them is those rooms' affair. */
@Component
@Transactional(readOnly = true)
public class KnownTablets {
    private static final String SELECT = "SELECT d.id, d.worker, d.label, d.enrolled_at, d.revoked_at, c.at,"
            + " s.label, s.enrolled_at FROM device d LEFT JOIN device_contact c ON c.device_id = d.id"
            + " LEFT JOIN device s ON s.id = (SELECT n.id FROM device n WHERE n.replaces = d.id"
            + " ORDER BY n.enrolled_at, n.id LIMIT 1) ";

    private static final String EARLIER = "WITH RECURSIVE earlier (id) AS (SELECT replaces FROM device WHERE id = :now"
            + " UNION SELECT d.replaces FROM device d JOIN earlier e ON d.id = e.id WHERE d.replaces IS NOT NULL)"
            + " SELECT count(*) FROM earlier WHERE id = :then";

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final Devices devices;

    KnownTablets(JdbcClient jdbc, Contacts contacts, Devices devices) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.devices = devices;
    }

    /** What each worker calls her tablet. A device that was never enrolled has no label. */
    public Map<DeviceId, String> labels(Collection<DeviceId> named) {
        if (named.isEmpty()) return Map.of();
        var labels = new HashMap<DeviceId, String>();
        jdbc.sql("SELECT id, label FROM device WHERE id IN (:ids)")
                .param("ids", named.stream().map(DeviceId::value).distinct().toList())
                .query(row -> {
                    labels.put(new DeviceId(row.getString(1)), row.getString(2));
                });
        return labels;
    }

    /** The tablets of these workers. */
    public List<KnownTablet> of(Collection<WorkerId> workers) {
        if (workers.isEmpty()) return List.of();
        return jdbc.sql(SELECT + "WHERE d.worker IN (:workers) ORDER BY d.enrolled_at, d.id")
                .param("workers", workers.stream().map(WorkerId::value).toList())
                .query(this::tablet)
                .list();
    }

    public List<KnownTablet> all(int limit) {
        return jdbc.sql(SELECT + "ORDER BY d.enrolled_at DESC, d.id LIMIT :limit")
                .param("limit", limit)
                .query(this::tablet)
                .list();
    }

    public Optional<KnownTablet> find(DeviceId device) {
        return jdbc.sql(SELECT + "WHERE d.id = :id")
                .param("id", device.value())
                .query(this::tablet)
                .optional();
    }

    /** Whether the tablet that is this device now was that one before: it was restored from a copy, perhaps more than once. */
    public boolean wasOnce(DeviceId now, DeviceId then) {
        return jdbc.sql(EARLIER)
                        .param("now", now.value())
                        .param("then", then.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whoever asks has checked that she may. */
    @Transactional
    public void revoke(Caller caller, DeviceId device) {
        devices.switchOff(caller, device);
    }

    private KnownTablet tablet(ResultSet row, int number) throws SQLException {
        var device = new DeviceId(row.getString(1));
        return new KnownTablet(
                device,
                new WorkerId(row.getString(2)),
                row.getString(3),
                Instant.ofEpochMilli(row.getLong(4)),
                time(row, 5),
                contacts.last(device, time(row, 6)),
                successor(row));
    }

    private static KnownTablet.@Nullable Successor successor(ResultSet row) throws SQLException {
        var label = row.getString(7);
        return label == null ? null : new KnownTablet.Successor(label, Instant.ofEpochMilli(row.getLong(8)));
    }

    private static @Nullable Instant time(ResultSet row, int column) throws SQLException {
        var millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
