package org.doorstep.server.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Hold;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who holds a child now without having known her before, and who could tell her about the child. */
@Component
@Transactional(readOnly = true)
public class Newcomers {
    private static final String ROWS = "SELECT a.id, a.child_id, a.worker_id, w.name, a.hold, a.from_on, a.until_on,"
            + " a.away_id, a.ended_version FROM allocation a JOIN worker w ON w.id = a.worker_id"
            + " WHERE a.child_id IN (:children) AND a.hold IN ('ALLOCATED', 'COVER') AND a.granted_version IS NOT NULL"
            + " ORDER BY a.from_on, a.id";

    private final JdbcClient jdbc;

    Newcomers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Children whom somebody is new to; the others are not in it. */
    public Map<ChildId, List<Newcomer>> to(Collection<ChildId> children) {
        if (children.isEmpty()) return Map.of();
        Map<ChildId, List<Row>> rows = new HashMap<>();
        jdbc.sql(ROWS)
                .param("children", children.stream().map(ChildId::value).toList())
                .query(row -> {
                    rows.computeIfAbsent(new ChildId(row.getString(2)), c -> new ArrayList<>())
                            .add(Row.read(row));
                });
        Map<ChildId, List<Newcomer>> all = new HashMap<>();
        rows.forEach((child, held) -> {
            var fresh = held.stream()
                    .filter(Row::inForce)
                    .flatMap(now -> newcomer(now, held).stream())
                    .toList();
            if (!fresh.isEmpty()) all.put(child, fresh);
        });
        return all;
    }

    private static Optional<Newcomer> newcomer(Row now, List<Row> held) {
        return now.hold() == Hold.COVER ? standsIn(now, held) : takesOver(now, held);
    }

    private static Optional<Newcomer> standsIn(Row now, List<Row> held) {
        return held.stream()
                .filter(row -> row.isHers() && row.worker().value().equals(now.away()))
                .findFirst()
                .map(away -> now.newcomer(away, away.from(), true));
    }

    /** The last of those who had her as her own; whoever had her herself before is not new to her. */
    private static Optional<Newcomer> takesOver(Row now, List<Row> held) {
        var hers = held.stream().filter(Row::isHers).toList();
        if (hers.stream().anyMatch(row -> !row.inForce() && row.worker().equals(now.worker()))) return Optional.empty();
        return hers.stream()
                .filter(row -> !row.inForce() && row.until() != null)
                .max(Comparator.comparing(Row::lastDay).thenComparing(Row::id))
                .map(last -> now.newcomer(last, firstDay(last.worker(), hers), false));
    }

    private static LocalDate firstDay(WorkerId worker, List<Row> hers) {
        return hers.stream()
                .filter(row -> row.worker().equals(worker))
                .map(Row::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * Somebody who is new to a child.
     *
     * @param id names this change of hands
     * @param since her first day with the child
     * @param until the last one, where she only stands in
     * @param from who knows the child, by name
     */
    public record Newcomer(
            String id,
            WorkerId worker,
            String name,
            LocalDate since,
            @Nullable LocalDate until,
            String from,
            LocalDate knownSince,
            boolean standsIn) {}

    private record Row(
            String id,
            WorkerId worker,
            String name,
            Hold hold,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String away,
            boolean inForce) {
        static Row read(ResultSet row) throws SQLException {
            var until = row.getString(7);
            return new Row(
                    row.getString(1),
                    new WorkerId(row.getString(3)),
                    row.getString(4),
                    Hold.valueOf(row.getString(5)),
                    LocalDate.parse(row.getString(6)),
                    until == null ? null : LocalDate.parse(until),
                    row.getString(8),
                    row.getString(9) == null);
        }

        boolean isHers() {
            return hold == Hold.ALLOCATED;
        }

        LocalDate lastDay() {
            return until == null ? LocalDate.MAX : until;
        }

        Newcomer newcomer(Row knows, LocalDate knownSince, boolean standsIn) {
            return new Newcomer(id, worker, name, from, standsIn ? until : null, knows.name(), knownSince, standsIn);
        }
    }
}
