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
    private static final String SELECT = "SELECT d.id, d.worker, d.label, d.enrolled_at, d.revoked_at, c.at"
            + " FROM device d LEFT JOIN device_contact c ON c.device_id = d.id ";

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
                contacts.last(device, time(row, 6)));
    }

    private static @Nullable Instant time(ResultSet row, int column) throws SQLException {
        var millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
