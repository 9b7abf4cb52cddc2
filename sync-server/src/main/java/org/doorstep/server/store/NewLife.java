package org.doorstep.server.store;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Begins another life of a restored store. Tablets know from the new epoch that they must start afresh and offer again what
 * the store may have forgotten. Numbers go on far above any that could have been given out after the backup was made, so
 * that no receipt and no place in the feed means two things. The audit log goes on without a gap, which its chain needs.
 *
 * @param nowMs milliseconds since 1970
 */
record NewLife(String epoch, long nowMs) {
    /** Larger than what a store gives out between two backups; nine million restores fit into a number of JavaScript. */
    static final long STRIDE = 1_000_000_000L;

    /** In the caller's transaction. */
    void begin(Connection connection, Manifest backup) throws SQLException {
        try (var name = connection.prepareStatement("UPDATE store SET epoch = ?");
                var life = connection.prepareStatement(
                        "INSERT INTO store_life (epoch, began_at, backup_epoch, backup_made_at) VALUES (?, ?, ?, ?)");
                var numbers = connection.prepareStatement("UPDATE counter SET value = (value / " + STRIDE + " + 1) * "
                        + STRIDE + " WHERE name <> 'audit'")) {
            name.setString(1, epoch);
            if (name.executeUpdate() != 1) throw new Manifest.Refused("The backup holds no store.");
            life.setString(1, epoch);
            life.setLong(2, nowMs);
            life.setString(3, backup.epoch());
            life.setLong(4, java.time.Instant.parse(backup.madeAt()).toEpochMilli());
            life.executeUpdate();
            numbers.executeUpdate();
        }
    }
}
