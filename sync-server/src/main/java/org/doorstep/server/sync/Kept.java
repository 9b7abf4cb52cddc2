package org.doorstep.server.sync;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.QuarantineDecision;
import org.doorstep.contract.sync.QuarantineReason;
import org.jspecify.annotations.Nullable;

/**
 * Work that is, or was, kept apart.
 *
 * @param sealed its bytes as they came
 * @param handedInBy whose tablet handed it in
 * @param author whom it names as its author, where it could be read
 * @param reason why it is kept apart; absent once it became part of its record
 */
public record Kept(
        String hash,
        String sealed,
        DeviceId device,
        WorkerId handedInBy,
        @Nullable WorkerId author,
        @Nullable RecordId record,
        @Nullable ChildId child,
        @Nullable String type,
        @Nullable QuarantineReason reason,
        @Nullable String sentence,
        Instant receivedAt,
        @Nullable Instant happenedAt,
        @Nullable Instant sealedAt,
        @Nullable QuarantineDecision decision) {

    static final String COLUMNS = "hash, sealed, device_id, worker_id, author, record_id, child_id, type, reason,"
            + " sentence, received_at, happened_at, sealed_at, decision";

    /** Work that stays kept may still be decided about otherwise; what became part of a record is settled. */
    public boolean isOpen() {
        return reason != null
                && (decision == null
                        || decision == QuarantineDecision.SET_ASIDE
                        || decision == QuarantineDecision.KEPT_FOR_LATER);
    }

    static Kept read(ResultSet row, int number) throws SQLException {
        var author = row.getString("author");
        var record = row.getString("record_id");
        var child = row.getString("child_id");
        var reason = row.getString("reason");
        var decision = row.getString("decision");
        return new Kept(
                row.getString("hash"),
                row.getString("sealed"),
                new DeviceId(row.getString("device_id")),
                new WorkerId(row.getString("worker_id")),
                author == null ? null : new WorkerId(author),
                record == null ? null : new RecordId(record),
                child == null ? null : new ChildId(child),
                row.getString("type"),
                reason == null ? null : QuarantineReason.valueOf(reason),
                row.getString("sentence"),
                Instant.ofEpochMilli(row.getLong("received_at")),
                time(row, "happened_at"),
                time(row, "sealed_at"),
                decision == null ? null : QuarantineDecision.valueOf(decision));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
