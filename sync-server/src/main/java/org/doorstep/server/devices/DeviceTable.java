package org.doorstep.server.devices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.WorkerId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where tablets are kept. */
@Repository
class DeviceTable {
    private static final String COLUMNS = "id, worker, label, key_x, key_y, enrolled_at, revoked_at, replaces,"
            + " (SELECT count(*) FROM device n WHERE n.replaces = device.id) AS successors";

    private final JdbcClient jdbc;
    private final JdbcClient committed;

    DeviceTable(JdbcClient jdbc, @Qualifier("readers") DataSource readers) {
        this.jdbc = jdbc;
        this.committed = JdbcClient.create(readers);
    }

    /** As it stands on disk, without a transaction of the caller's: every proof asks, and needs nothing else. */
    Optional<Device> findCommitted(DeviceId id) {
        return find(committed, id);
    }

    Optional<Device> find(DeviceId id) {
        return find(jdbc, id);
    }

    private static Optional<Device> find(JdbcClient jdbc, DeviceId id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM device WHERE id = :id")
                .param("id", id.value())
                .query(DeviceTable::device)
                .optional();
    }

    Optional<Device> find(SigningKey key) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM device WHERE key_x = :x AND key_y = :y")
                .param("x", key.x())
                .param("y", key.y())
                .query(DeviceTable::device)
                .optional();
    }

    List<Device> of(WorkerId worker) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM device WHERE worker = :worker ORDER BY enrolled_at, id")
                .param("worker", worker.value())
                .query(DeviceTable::device)
                .list();
    }

    void add(Device device) {
        jdbc.sql("INSERT INTO device (id, worker, label, key_x, key_y, enrolled_at,"
                        + " replaces) VALUES (:id, :worker, :label, :x, :y, :at, :replaces)")
                .param("id", device.id().value())
                .param("worker", device.owner().value())
                .param("label", device.label())
                .param("x", device.key().x())
                .param("y", device.key().y())
                .param("at", device.enrolledAt().toEpochMilli())
                .param(
                        "replaces",
                        device.replaces() == null ? null : device.replaces().value())
                .update();
    }

    /** Revoking twice leaves the first time and person standing: a request may be sent again. */
    void revoke(DeviceId id, WorkerId by, Instant at) {
        jdbc.sql("UPDATE device SET revoked_at = :at, revoked_by = :by WHERE id = :id AND revoked_at IS NULL")
                .param("at", at.toEpochMilli())
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }

    private static Device device(ResultSet row, int number) throws SQLException {
        var revokedAt = row.getLong("revoked_at");
        var replaces = row.getString("replaces");
        return new Device(
                new DeviceId(row.getString("id")),
                new WorkerId(row.getString("worker")),
                row.getString("label"),
                new SigningKey(row.getString("key_x"), row.getString("key_y")),
                Instant.ofEpochMilli(row.getLong("enrolled_at")),
                revokedAt == 0 ? null : Instant.ofEpochMilli(revokedAt),
                replaces == null ? null : new DeviceId(replaces),
                row.getLong("successors") > 0);
    }
}
