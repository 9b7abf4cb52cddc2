package org.doorstep.server.sync;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.ContactId;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.Drafts;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.devices.VerifiedDevice;
import org.doorstep.server.http.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A worker's open drafts on their way between her own tablets. A tablet that did not know the newest version never
 * replaces it: it is told, and the worker has both.
 */
@Component
class OpenDrafts {
    private static final String KEPT =
            "SELECT d.contact_id, d.version, d.device_id, coalesce(t.label, d.device_id), d.saved_at,"
                    + " d.opened_at, d.children, d.body FROM draft d LEFT JOIN device t ON t.id = d.device_id WHERE d.worker_id = ?";

    private final JdbcClient jdbc;
    private final Audit audit;

    OpenDrafts(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Inside the writer's transaction. */
    Drafts.PutReply put(VerifiedDevice device, ContactId contact, Drafts.Put draft) {
        var known = newest(device.owner(), contact);
        var version = known.map(Newest::version).orElse(0L);
        // The same tablet may not have heard that its last version arrived.
        var follows = version == draft.basedOn()
                || known.isEmpty()
                || known.get().device().equals(device.id().value());
        if (!follows) return new Drafts.PutReply(false, version);
        if (known.isEmpty() && count(device.owner()) >= Drafts.COUNT_MAX) throw tooManyDrafts();
        var next = Math.max(version, draft.basedOn()) + 1;
        write(device, contact, draft, next);
        for (var child : draft.children()) audit.record(device.who(), "draft.keep", child, null, Outcome.DONE);
        return new Drafts.PutReply(true, next);
    }

    private void write(VerifiedDevice device, ContactId contact, Drafts.Put draft, long version) {
        jdbc.sql("INSERT INTO draft (worker_id, contact_id, version, device_id, saved_at, opened_at, children, body)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (worker_id, contact_id) DO UPDATE SET"
                        + " version = excluded.version, device_id = excluded.device_id, saved_at = excluded.saved_at,"
                        + " opened_at = excluded.opened_at, children = excluded.children, body = excluded.body")
                .params(
                        device.owner().value(),
                        contact.value(),
                        version,
                        device.id().value(),
                        draft.savedAt().toEpochMilli(),
                        draft.openedAt().toEpochMilli(),
                        draft.children().stream().map(ChildId::value).collect(Collectors.joining("\n")),
                        draft.body())
                .update();
    }

    /** It was finished or thrown away; inside the writer's transaction. */
    void remove(VerifiedDevice device, ContactId contact) {
        var gone = jdbc.sql("DELETE FROM draft WHERE worker_id = ? AND contact_id = ?")
                .params(device.owner().value(), contact.value())
                .update();
        if (gone > 0) audit.record(device.who(), "draft.remove", Outcome.DONE);
    }

    @Transactional(readOnly = true)
    public List<Drafts.Kept> of(WorkerId worker) {
        return jdbc.sql(KEPT + " ORDER BY d.saved_at DESC, d.contact_id")
                .param(worker.value())
                .query(OpenDrafts::kept)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Drafts.Whole> find(WorkerId worker, ContactId contact) {
        return jdbc.sql(KEPT + " AND d.contact_id = ?")
                .params(worker.value(), contact.value())
                .query((row, number) -> new Drafts.Whole(kept(row, number), row.getString(8)))
                .optional();
    }

    private Optional<Newest> newest(WorkerId worker, ContactId contact) {
        return jdbc.sql("SELECT version, device_id AS device FROM draft WHERE worker_id = ? AND contact_id = ?")
                .params(worker.value(), contact.value())
                .query(Newest.class)
                .optional();
    }

    private long count(WorkerId worker) {
        return Objects.requireNonNull(jdbc.sql("SELECT count(*) FROM draft WHERE worker_id = ?")
                .param(worker.value())
                .query(Long.class)
                .single());
    }

    private static Drafts.Kept kept(ResultSet row, int number) throws SQLException {
        return new Drafts.Kept(
                new ContactId(row.getString(1)),
                row.getLong(2),
                new DeviceId(row.getString(3)),
                row.getString(4),
                Instant.ofEpochMilli(row.getLong(5)),
                Instant.ofEpochMilli(row.getLong(6)),
                row.getString(7).lines().map(ChildId::new).toList());
    }

    private static Problem tooManyDrafts() {
        return Problem.conflict(
                "too-many-drafts",
                "At most " + Drafts.COUNT_MAX
                        + " open drafts travel between your tablets. This one stays on this tablet;"
                        + " finish some of the others.");
    }

    private record Newest(long version, String device) {}
}
