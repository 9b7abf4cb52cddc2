package org.doorstep.server.caseload;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.office.OfficeNotices;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/** Everybody reads her own notices and nobody else's. */
@RestController
class OfficeNoticesController implements OfficeNotices {
    static final int ROWS_MAX = 100;

    private final JdbcClient jdbc;
    private final Caseload caseload;
    private final Sight sight;
    private final Clock clock;

    OfficeNoticesController(JdbcClient jdbc, Caseload caseload, Sight sight, Clock clock) {
        this.jdbc = jdbc;
        this.caseload = caseload;
        this.sight = sight;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Row> unread() {
        var caller = SignedIn.caller().orElseThrow(Problem::signedOut);
        var rows = jdbc.sql("SELECT id, at, sentence, child_id FROM office_notice WHERE worker_id = ?"
                        + " AND read_at IS NULL ORDER BY at DESC, id DESC LIMIT " + ROWS_MAX)
                .param(caller.worker().value())
                .query((row, number) -> new Row(
                        row.getString(1),
                        Instant.ofEpochMilli(row.getLong(2)),
                        row.getString(3),
                        row.getString(4) == null ? null : new ChildId(row.getString(4)),
                        null))
                .list();
        var seen = sight.children(caller);
        var names = caseload.names(rows.stream()
                .map(Row::childId)
                .filter(Objects::nonNull)
                .filter(seen::contains)
                .distinct()
                .toList());
        return rows.stream().map(row -> named(row, names)).toList();
    }

    @Override
    @Transactional
    public void read(String id) {
        var caller = SignedIn.caller().orElseThrow(Problem::signedOut);
        var changed = jdbc.sql("UPDATE office_notice SET read_at = ? WHERE id = ? AND worker_id = ?")
                .params(clock.millis(), id, caller.worker().value())
                .update();
        if (changed == 0) throw Problem.notFound();
    }

    /** A child who is not hers to see any more is not named either. */
    private static Row named(Row row, Map<ChildId, String> names) {
        var name = row.childId() == null ? null : names.get(row.childId());
        return new Row(row.id(), row.at(), row.sentence(), name == null ? null : row.childId(), name);
    }
}
