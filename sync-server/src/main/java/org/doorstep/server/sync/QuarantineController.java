package org.doorstep.server.sync;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Quarantine;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.contract.sync.QuarantineReason;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.doorstep.server.identity.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is kept apart: a manager sees her team's, an administrator all. It shows no child and no word of a record. */
@RestController
class QuarantineController {
    static final int ROWS_MAX = 500;

    private final JdbcClient jdbc;
    private final Caseload caseload;
    private final Audit audit;

    QuarantineController(JdbcClient jdbc, Caseload caseload, Audit audit) {
        this.jdbc = jdbc;
        this.caseload = caseload;
        this.audit = audit;
    }

    @GetMapping(ApiPaths.OFFICE + "/quarantine")
    List<Quarantine.Parked> parked(Caller caller) {
        caller.mustBe(Role.MANAGER, Role.ADMIN);
        audit.record(caller.who(), "quarantine.read", Outcome.DONE);
        if (caller.is(Role.ADMIN)) return rows("", List.of());
        var team = caseload.teamsManagedBy(caller.worker()).stream()
                .flatMap(id -> caseload.members(id).stream())
                .map(Colleague::id)
                .map(WorkerId::value)
                .toList();
        if (team.isEmpty()) return List.of();
        return rows(team.stream().map(id -> "?").collect(Collectors.joining(", ", " AND c.worker_id IN (", ")")), team);
    }

    private List<Quarantine.Parked> rows(String ofWhom, List<String> workers) {
        return jdbc.sql("SELECT c.hash, coalesce(w.name, c.worker_id), c.device_id, c.reason, c.sentence, c.received_at"
                        + " FROM change c LEFT JOIN worker w ON w.id = c.worker_id WHERE c.verdict = 'QUARANTINED'"
                        + ofWhom + " ORDER BY c.received_at DESC LIMIT " + ROWS_MAX)
                .params(workers)
                .query((row, number) -> new Quarantine.Parked(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        QuarantineReason.valueOf(row.getString(4)),
                        row.getString(5),
                        Instant.ofEpochMilli(row.getLong(6))))
                .list();
    }
}
