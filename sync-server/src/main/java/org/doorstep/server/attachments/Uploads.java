package org.doorstep.server.attachments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doorstep.contract.id.AttachmentId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.clock.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is written down what has arrived of each file. */
@Repository
class Uploads {
    private static final String SELECT = "SELECT id, record_id, child_id, attachment_id, device_id, worker_id, bytes,"
            + " received, sha256, state, touched_at, confirmed_at FROM attachment ";

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Uploads(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    Optional<Upload> find(String id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(id)
                .query(Uploads::upload)
                .optional();
    }

    /** What this tablet has begun or brought before of the same file: a lost answer must not make a second one. */
    Optional<Upload> begun(DeviceId device, Announced what) {
        return jdbc.sql(SELECT + "WHERE device_id = ? AND sha256 = ? AND bytes = ? AND state <> 'REFUSED'"
                        + " AND coalesce(record_id, '') = ? AND coalesce(attachment_id, '') = ? LIMIT 1")
                .params(device.value(), what.sha256(), what.bytes(), record(what), attachment(what))
                .query(Uploads::upload)
                .optional();
    }

    Upload open(DeviceId device, WorkerId owner, Announced what) {
        var id = ids.nextText();
        var picture = what.picture();
        jdbc.sql("INSERT INTO attachment (id, purpose, record_id, child_id, attachment_id, device_id, worker_id, bytes,"
                        + " received, sha256, state, created_at, touched_at) VALUES (:id, :purpose, :record, :child,"
                        + " :attachment, :device, :worker, :bytes, 0, :sha256, 'OPEN', :now, :now)")
                .param("id", id)
                .param("purpose", picture == null ? "DEPOSIT" : "RECORD")
                .param("record", picture == null ? null : picture.record().value())
                .param("child", picture == null ? null : picture.child().value())
                .param(
                        "attachment",
                        picture == null ? null : picture.attachment().value())
                .param("device", device.value())
                .param("worker", owner.value())
                .param("bytes", what.bytes())
                .param("sha256", what.sha256())
                .param("now", clock.millis())
                .update();
        return find(id).orElseThrow();
    }

    /** Returns whether nobody else moved it meanwhile. */
    boolean moved(Upload upload, long to) {
        return jdbc.sql("UPDATE attachment SET received = ?, touched_at = ? WHERE id = ? AND received = ?"
                                + " AND state = 'OPEN'")
                        .params(to, clock.millis(), upload.id(), upload.received())
                        .update()
                == 1;
    }

    /** @param picture what was made of it; nothing is made of a deposit */
    void confirm(Upload upload, @Nullable CleanPicture picture) {
        jdbc.sql("UPDATE attachment SET state = 'WHOLE', confirmed_at = :now, touched_at = :now,"
                        + " picture_sha256 = :sha256, picture_bytes = :bytes, picture_type = :type WHERE id = :id")
                .param("now", clock.millis())
                .param("sha256", picture == null ? null : picture.sha256())
                .param("bytes", picture == null ? null : picture.bytes())
                .param("type", picture == null ? null : picture.mediaType())
                .param("id", upload.id())
                .update();
    }

    void refuse(Upload upload) {
        jdbc.sql("UPDATE attachment SET state = 'REFUSED', touched_at = ? WHERE id = ?")
                .params(clock.millis(), upload.id())
                .update();
    }

    /** Bytes that a tablet has announced as deposits. */
    long depositedBy(DeviceId device) {
        return jdbc.sql("SELECT coalesce(sum(bytes), 0) FROM attachment WHERE device_id = ? AND purpose = 'DEPOSIT'")
                .param(device.value())
                .query(Long.class)
                .single();
    }

    /** Everything that was sent of a record's pictures, the whole ones last. */
    List<Upload> ofRecord(RecordId record) {
        return jdbc.sql(SELECT
                        + "WHERE record_id = ? AND state <> 'REFUSED' ORDER BY confirmed_at IS NOT NULL, received")
                .param(record.value())
                .query(Uploads::upload)
                .list();
    }

    /** The picture as it is shown. */
    Optional<Shown> shown(RecordId record, AttachmentId attachment) {
        return jdbc.sql("SELECT id, child_id, picture_sha256, picture_type FROM attachment WHERE record_id = ?"
                        + " AND attachment_id = ? AND state = 'WHOLE' ORDER BY confirmed_at LIMIT 1")
                .params(record.value(), attachment.value())
                .query((row, n) ->
                        new Shown(row.getString(1), new ChildId(row.getString(2)), row.getString(3), row.getString(4)))
                .optional();
    }

    /** Uploads nothing was added to for so long, the oldest first. */
    List<Stopped> stopped(Duration since) {
        return jdbc.sql(SELECT + "WHERE state = 'OPEN' AND touched_at < ? ORDER BY touched_at")
                .param(clock.millis() - since.toMillis())
                .query((row, n) -> new Stopped(upload(row, n), Instant.ofEpochMilli(row.getLong("touched_at"))))
                .list();
    }

    private static String record(Announced what) {
        return what.picture() == null ? "" : what.picture().record().value();
    }

    private static String attachment(Announced what) {
        return what.picture() == null ? "" : what.picture().attachment().value();
    }

    static Upload upload(ResultSet row, int number) throws SQLException {
        var record = row.getString("record_id");
        var confirmedAt = row.getLong("confirmed_at");
        return new Upload(
                row.getString("id"),
                record == null
                        ? null
                        : new Named(
                                new RecordId(record),
                                new ChildId(row.getString("child_id")),
                                new AttachmentId(row.getString("attachment_id"))),
                new DeviceId(row.getString("device_id")),
                new WorkerId(row.getString("worker_id")),
                row.getLong("bytes"),
                row.getLong("received"),
                row.getString("sha256"),
                Upload.State.valueOf(row.getString("state")),
                confirmedAt == 0 ? null : Instant.ofEpochMilli(confirmedAt));
    }

    record Shown(String id, ChildId child, String sha256, String mediaType) {}

    record Stopped(Upload upload, Instant since) {}
}
