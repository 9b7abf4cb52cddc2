package org.doorstep.server.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.office.Divergences;
import org.doorstep.contract.sync.Mend;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.audit.Who;
import org.doorstep.server.devices.VerifiedDevice;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps what did not agree, inside the writer's transaction, so that somebody hears of it though it was mended. */
@Component
class Divergent {
    static final int ROWS_MAX = 500;
    private static final Logger log = LoggerFactory.getLogger(Divergent.class);

    private final JdbcTemplate jdbc;
    private final Audit audit;
    private final Clock clock;

    Divergent(JdbcTemplate jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** A tablet found it. The same report sent again is one. */
    void onTablet(VerifiedDevice device, String id, boolean afterRestore, Mend.Difference found) {
        if (!keep(new Row(id, Divergences.Where.TABLET, device, found, afterRestore))) return;
        audit.record(device.who(), "tablet.diverged", found.childId(), null, Outcome.DONE);
        if (afterRestore)
            log.info("Tablet {} differs about child {} after the store was restored", device.id(), found.childId());
        else
            log.error(
                    "Tablet {} did not hold what it should about child {}: {} lacking, {} too many, {} unreadable; it mends"
                            + " itself",
                    device.id(),
                    found.childId(),
                    found.lacking(),
                    found.extra(),
                    found.unreadable());
    }

    /** The store found it in itself. */
    void inStore(String id, ChildId child, int spoilt) {
        var found = new Mend.Difference(child, 0, 0, spoilt);
        if (!keep(new Row(id, Divergences.Where.STORE, null, found, false))) return;
        audit.record(Who.SERVER, "store.diverged", child, null, Outcome.DONE);
        log.error("The store's feed about child {} was spoilt in {} places and is mended", child, spoilt);
    }

    private boolean keep(Row row) {
        var device = row.device();
        return jdbc.update(
                        "INSERT INTO divergence (id, child_id, at, place, device_id, worker_id, lacking, extra, unreadable,"
                                + " after_restore) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id, child_id) DO NOTHING",
                        row.id(),
                        row.found().childId().value(),
                        clock.millis(),
                        row.where().name(),
                        device == null ? null : device.id().value(),
                        device == null ? null : device.owner().value(),
                        row.found().lacking(),
                        row.found().extra(),
                        row.found().unreadable(),
                        row.afterRestore())
                > 0;
    }

    /** @param workers whose tablets; everything when absent, the store's own included */
    List<Divergences.Divergence> latest(@Nullable List<String> workers) {
        if (workers != null && workers.isEmpty()) return List.of();
        var whose = workers == null
                ? ""
                : " WHERE d.worker_id IN (" + String.join(", ", java.util.Collections.nCopies(workers.size(), "?"))
                        + ")";
        return jdbc.query(
                "SELECT d.id, d.at, d.place, d.device_id, t.label, coalesce(w.name, d.worker_id), d.child_id, d.lacking,"
                        + " d.extra, d.unreadable, d.after_restore FROM divergence d LEFT JOIN device t ON t.id = d.device_id"
                        + " LEFT JOIN worker w ON w.id = d.worker_id" + whose + " ORDER BY d.at DESC, d.id LIMIT "
                        + ROWS_MAX,
                (row, number) -> {
                    var where = Divergences.Where.valueOf(row.getString(3));
                    var device = row.getString(4);
                    var afterRestore = row.getBoolean(11);
                    return new Divergences.Divergence(
                            row.getString(1),
                            Instant.ofEpochMilli(row.getLong(2)),
                            where,
                            device == null ? null : new DeviceId(device),
                            row.getString(5),
                            row.getString(6),
                            new ChildId(row.getString(7)),
                            row.getInt(8),
                            row.getInt(9),
                            row.getInt(10),
                            afterRestore,
                            sentence(where, afterRestore));
                },
                workers == null ? new Object[0] : workers.toArray());
    }

    private static String sentence(Divergences.Where where, boolean afterRestore) {
        if (where == Divergences.Where.STORE)
            return "The store had been spoilt here and was mended. Have the server's disk looked at.";
        return afterRestore
                ? "The tablet held more than the store that was restored from a backup, and was brought in line with it."
                : "The tablet did not hold what it should. It has mended itself; no unsent work was touched.";
    }

    private record Row(
            String id,
            Divergences.Where where,
            @Nullable VerifiedDevice device,
            Mend.Difference found,
            boolean afterRestore) {}
}
