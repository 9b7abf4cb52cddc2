package org.doorstep.server.devices;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.doorstep.contract.id.DeviceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tablets of the authority, as other rooms name them. */
@Component
@Transactional(readOnly = true)
public class KnownTablets {
    private final JdbcClient jdbc;

    KnownTablets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What each worker calls her tablet. A device that was never enrolled has no label. */
    public Map<DeviceId, String> labels(Collection<DeviceId> devices) {
        if (devices.isEmpty()) return Map.of();
        var labels = new HashMap<DeviceId, String>();
        jdbc.sql("SELECT id, label FROM device WHERE id IN (:ids)")
                .param("ids", devices.stream().map(DeviceId::value).distinct().toList())
                .query(row -> {
                    labels.put(new DeviceId(row.getString(1)), row.getString(2));
                });
        return labels;
    }
}
