package org.doorstep.server.tablets;

import java.time.Clock;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.clock.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why somebody opened a tablet's deposits, or switched it off. */
@Repository
class ActionTable {
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    ActionTable(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    void add(Action action, DeviceId device, String reason, WorkerId by) {
        jdbc.sql("INSERT INTO tablet_action (id, device_id, action, reason, done_by, done_at)"
                        + " VALUES (:id, :device, :action, :reason, :by, :at)")
                .param("id", ids.nextText())
                .param("device", device.value())
                .param("action", action.name())
                .param("reason", reason)
                .param("by", by.value())
                .param("at", clock.millis())
                .update();
    }

    enum Action {
        OPEN_DEPOSITS,
        REVOKE
    }
}
