package org.doorstep.server.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Hold;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.office.TeamCaseloads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who of a team holds whom, and whom nobody holds. */
@Component
@Transactional(readOnly = true)
class TeamBoard {
    static final int UNALLOCATED_MAX = 100;

    private static final String HELD = "SELECT a.worker_id, a.child_id, c.name || ' ' || c.family_name, a.hold,"
            + " a.from_on, a.until_on, a.until_at, away.name, a.granted_version FROM allocation a"
            + " JOIN worker w ON w.id = a.worker_id JOIN child c ON c.id = a.child_id"
            + " LEFT JOIN worker away ON away.id = a.away_id"
            + " WHERE w.team_id = ? AND a.ended_version IS NULL AND a.hold <> 'BREAK_GLASS'"
            + " ORDER BY c.family_name, c.name, c.id, a.hold";
    private static final String NOBODYS = "SELECT c.id FROM child c WHERE NOT EXISTS (SELECT 1 FROM allocation a"
            + " WHERE a.child_id = c.id AND a.hold = 'ALLOCATED' AND a.ended_version IS NULL)";

    private final JdbcClient jdbc;
    private final Caseload caseload;
    private final Clock clock;

    TeamBoard(JdbcClient jdbc, Caseload caseload, Clock clock) {
        this.jdbc = jdbc;
        this.caseload = caseload;
        this.clock = clock;
    }

    TeamCaseloads.Board of(TeamId team) {
        var members = caseload.members(team);
        Map<WorkerId, List<TeamCaseloads.Held>> held = new HashMap<>();
        jdbc.sql(HELD).param(team.value()).query(row -> {
            held.computeIfAbsent(new WorkerId(row.getString(1)), w -> new java.util.ArrayList<>())
                    .add(held(row));
        });
        var rows = members.stream()
                .map(m -> new TeamCaseloads.Member(
                        m.id(), m.name(), m.roles().contains(Role.WORKER), held.getOrDefault(m.id(), List.of())))
                .toList();
        var name = members.isEmpty() ? team.value() : members.getFirst().teamName();
        return new TeamCaseloads.Board(team, name, LocalDate.now(clock.withZone(Day.ZONE)), rows, unallocated());
    }

    /** Whether a team may take her: she is one of its own, or nobody's. */
    boolean mayTake(TeamId team, ChildId child) {
        return caseload.childrenOfTeam(team).contains(child)
                || jdbc.sql(NOBODYS + " AND c.id = ?")
                        .param(child.value())
                        .query(String.class)
                        .optional()
                        .isPresent();
    }

    private List<TeamCaseloads.Unallocated> unallocated() {
        var children = jdbc
                .sql(NOBODYS + " ORDER BY c.family_name, c.name, c.id LIMIT " + UNALLOCATED_MAX)
                .query(String.class)
                .list()
                .stream()
                .map(ChildId::new)
                .toList();
        var facts = caseload.facts(children);
        return children.stream()
                .flatMap(id -> java.util.stream.Stream.ofNullable(facts.get(id)))
                .map(TeamBoard::unallocated)
                .toList();
    }

    private static TeamCaseloads.Unallocated unallocated(Child child) {
        return new TeamCaseloads.Unallocated(
                child.id(), (child.name() + " " + child.familyName()).strip(), child.bornOn());
    }

    private static TeamCaseloads.Held held(ResultSet row) throws SQLException {
        row.getLong(9);
        var begun = !row.wasNull();
        return new TeamCaseloads.Held(
                new ChildId(row.getString(2)),
                row.getString(3),
                Hold.valueOf(row.getString(4)),
                LocalDate.parse(row.getString(5)),
                day(row.getString(6)),
                instant(row, 7),
                row.getString(8),
                begun);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var ms = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(ms);
    }
}
