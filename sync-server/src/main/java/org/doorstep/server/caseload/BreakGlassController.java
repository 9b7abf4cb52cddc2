package org.doorstep.server.caseload;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.BreakGlass;
import org.doorstep.contract.office.Role;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.identity.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/** Workers and managers open a child with a reason; nobody else can. */
@RestController
class BreakGlassController implements BreakGlass {
    private static final Duration SHOWN = Duration.ofDays(90);
    private static final int ROWS_MAX = 200;

    private final BrokenGlass glass;
    private final Caseload caseload;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    BreakGlassController(BrokenGlass glass, Caseload caseload, JdbcClient jdbc, Audit audit, Clock clock) {
        this.glass = glass;
        this.caseload = caseload;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Opened open(Opening opening) {
        var caller = caller();
        if (opening.child() == null) throw Problem.unreadable("Say which child.");
        var reason = opening.reason() == null ? "" : opening.reason().strip();
        if (reason.isEmpty() || reason.length() > REASON_MAX)
            throw Problem.unreadable("Say why, in at most " + REASON_MAX + " characters.");
        return glass.open(caller, opening.child(), reason);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Opened> opened() {
        var caller = caller();
        var children = new LinkedHashSet<ChildId>();
        var people = new LinkedHashSet<>(Set.of(caller.worker()));
        for (TeamId team : caseload.teamsManagedBy(caller.worker())) {
            children.addAll(caseload.childrenOfTeam(team));
            caseload.members(team).forEach(m -> people.add(m.id()));
        }
        return rows(children, people);
    }

    private List<Opened> rows(Set<ChildId> children, Set<WorkerId> people) {
        return jdbc
                .sql("SELECT a.child_id, c.name || ' ' || c.family_name, w.name, a.reason, a.opened_at, a.until_at,"
                        + " a.closed_at, a.worker_id FROM allocation a JOIN child c ON c.id = a.child_id"
                        + " JOIN worker w ON w.id = a.worker_id WHERE a.opened_at > ? ORDER BY a.opened_at DESC")
                .param(clock.instant().minus(SHOWN).toEpochMilli())
                .query((row, number) -> new Row(
                        new Opened(
                                new ChildId(row.getString(1)),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                Instant.ofEpochMilli(row.getLong(5)),
                                Instant.ofEpochMilli(row.getLong(6)),
                                TeamBoard.instant(row, 7)),
                        new WorkerId(row.getString(8))))
                .list()
                .stream()
                .filter(row -> people.contains(row.by())
                        || children.contains(row.opened().childId()))
                .map(Row::opened)
                .limit(ROWS_MAX)
                .toList();
    }

    private record Row(Opened opened, WorkerId by) {}

    private Caller caller() {
        var caller = SignedIn.caller().orElseThrow(Problem::signedOut);
        if (caller.is(Role.WORKER) || caller.is(Role.MANAGER)) return caller;
        audit.record(caller.who(), "child.break-glass", Outcome.REFUSED);
        throw Problem.notAllowed("Only a worker or a manager opens a child. Ask one of them.");
    }
}
