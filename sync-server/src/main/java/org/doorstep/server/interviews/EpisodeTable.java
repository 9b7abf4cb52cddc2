package org.doorstep.server.interviews;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.missing.Episode;
import org.doorstep.server.sync.ChangeLog;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Times away in the store. Whoever calls has a transaction. */
@Repository
class EpisodeTable {
    private static final int LOOKS_MAX = 500;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EpisodeTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @throws tools.jackson.core.JacksonException for a document that this build cannot read */
    void put(ChangeLog.Entry entry) {
        var episode = json.treeToValue(entry.doc(), Episode.class);
        jdbc.sql("INSERT INTO missing_episode (record_id, child_id, author_id, started_at, returned_at, body, look_at)"
                        + " VALUES (:record, :child, :author, :started, :returned, :body, :returned)"
                        + " ON CONFLICT (record_id) DO UPDATE SET started_at = excluded.started_at,"
                        + " returned_at = excluded.returned_at, body = excluded.body, look_at = excluded.look_at")
                .param("record", entry.recordId().value())
                .param("child", entry.childId().value())
                .param("author", entry.author().value())
                .param("started", episode.startedAt().toEpochMilli())
                .param("returned", millis(episode.returnedAt()))
                .param("body", entry.doc().toString())
                .update();
    }

    List<Return> of(Collection<ChildId> children) {
        return jdbc.sql(
                        "SELECT record_id, child_id, author_id, body FROM missing_episode WHERE child_id IN (:children)")
                .param("children", children.stream().map(ChildId::value).toList())
                .query((row, n) -> new Return(
                        new RecordId(row.getString(1)),
                        new ChildId(row.getString(2)),
                        new WorkerId(row.getString(3)),
                        json.readValue(row.getString(4), Episode.class),
                        null))
                .list();
    }

    /** The longest waiting first; what is left over is looked at next time. */
    @Transactional(readOnly = true)
    List<Due> toLookAt(Instant now) {
        return jdbc.sql("SELECT record_id, child_id, returned_at, look_at FROM missing_episode WHERE look_at <= ?"
                        + " ORDER BY look_at, record_id LIMIT " + LOOKS_MAX)
                .param(now.toEpochMilli())
                .query((row, n) -> new Due(
                        new RecordId(row.getString(1)),
                        new ChildId(row.getString(2)),
                        Instant.ofEpochMilli(row.getLong(3)),
                        Instant.ofEpochMilli(row.getLong(4))))
                .list();
    }

    /** Whether the caller is the one who looks: of several servers one is. */
    boolean takesLook(Due due, @Nullable Instant next) {
        return jdbc.sql("UPDATE missing_episode SET look_at = :next WHERE record_id = :record AND look_at = :due")
                        .param("next", millis(next))
                        .param("record", due.record().value())
                        .param("due", due.at().toEpochMilli())
                        .update()
                == 1;
    }

    /** A return whose clock has reached something. */
    record Due(RecordId record, ChildId child, Instant returnedAt, Instant at) {}

    void forget(Collection<RecordId> records) {
        if (records.isEmpty()) return;
        jdbc.sql("DELETE FROM missing_episode WHERE record_id IN (:records)")
                .param("records", records.stream().map(RecordId::value).toList())
                .update();
    }

    private static @Nullable Long millis(@Nullable Instant at) {
        return at == null ? null : at.toEpochMilli();
    }
}
