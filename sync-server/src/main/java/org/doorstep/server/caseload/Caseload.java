package org.doorstep.server.caseload;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who holds whom, and what is known about a child. Every other room asks here before it shows or takes anything. */
@Component
@Transactional(readOnly = true)
public class Caseload {
    private static final String IN_FORCE = "a.granted_version IS NOT NULL AND a.ended_version IS NULL";
    private static final String HERS = IN_FORCE + " AND a.hold = 'ALLOCATED'";

    private static final String REVIEWS = IN_FORCE + " AND a.hold = 'REVIEWS'";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Caseload(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What the worker holds now; nothing for somebody the caseload does not know. */
    public Scope scopeOf(WorkerId worker) {
        return jdbc.sql("SELECT scope_version FROM worker WHERE id = ?")
                .param(worker.value())
                .query(Long.class)
                .optional()
                .map(version -> new Scope(version, childrenOf(worker)))
                .orElse(Scope.NONE);
    }

    /** Whether the worker held the child when her caseload had that version. Clocks have no say in it. */
    public boolean heldAt(WorkerId worker, ChildId child, long scopeVersion) {
        return jdbc.sql("SELECT count(*) FROM allocation WHERE worker_id = ? AND child_id = ?"
                                + " AND granted_version <= ? AND (ended_version IS NULL OR ended_version > ?)")
                        .params(worker.value(), child.value(), scopeVersion, scopeVersion)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** When she last lost the child; absent while she holds her, and where she never did. */
    public Optional<Departure> departure(WorkerId worker, ChildId child) {
        return jdbc.sql("SELECT a.ended_version, a.until_on FROM allocation a WHERE a.worker_id = ? AND a.child_id = ?"
                        + " AND a.granted_version IS NOT NULL ORDER BY CASE WHEN a.ended_version IS NULL THEN 0 ELSE 1 END,"
                        + " a.ended_version DESC LIMIT 1")
                .params(worker.value(), child.value())
                .query((row, n) -> row.getString(1) == null
                        ? Optional.<Departure>empty()
                        : Optional.of(new Departure(row.getLong(1), LocalDate.parse(row.getString(2)))))
                .optional()
                .flatMap(last -> last);
    }

    public List<ChildId> childrenOf(WorkerId worker) {
        return jdbc
                .sql("SELECT DISTINCT a.child_id FROM allocation a WHERE a.worker_id = ? AND " + IN_FORCE)
                .param(worker.value())
                .query(String.class)
                .list()
                .stream()
                .map(ChildId::new)
                .toList();
    }

    /** Children whom she visits: her own, and those of a colleague for whom she stands in. */
    public List<ChildId> visitedBy(WorkerId worker) {
        return jdbc
                .sql("SELECT DISTINCT a.child_id FROM allocation a WHERE a.worker_id = ?"
                        + " AND a.hold IN ('ALLOCATED', 'COVER') AND " + IN_FORCE)
                .param(worker.value())
                .query(String.class)
                .list()
                .stream()
                .map(ChildId::new)
                .toList();
    }

    /** Children whose reviewing officers these are. */
    public List<ChildId> reviewedBy(Collection<WorkerId> officers) {
        if (officers.isEmpty()) return List.of();
        return jdbc
                .sql("SELECT DISTINCT a.child_id FROM allocation a WHERE a.worker_id IN (:officers) AND " + REVIEWS)
                .param("officers", officers.stream().map(WorkerId::value).toList())
                .query(String.class)
                .list()
                .stream()
                .map(ChildId::new)
                .toList();
    }

    /** The names of children's reviewing officers; a child for whom none is named is not in it. */
    public Map<ChildId, String> reviewers(Collection<ChildId> children) {
        if (children.isEmpty()) return Map.of();
        var reviewers = new HashMap<ChildId, String>();
        jdbc.sql("SELECT a.child_id, w.name FROM allocation a JOIN worker w ON w.id = a.worker_id"
                        + " WHERE a.child_id IN (:children) AND " + REVIEWS + " ORDER BY a.from_on, a.id")
                .param("children", children.stream().map(ChildId::value).toList())
                .query(row -> {
                    reviewers.put(new ChildId(row.getString(1)), row.getString(2));
                });
        return reviewers;
    }

    /** Children she held once and does not hold now. */
    public List<ChildId> formerChildrenOf(WorkerId worker) {
        return jdbc
                .sql(
                        "SELECT DISTINCT f.child_id FROM allocation f WHERE f.worker_id = ? AND f.ended_version IS NOT NULL"
                                + " AND f.child_id NOT IN (SELECT a.child_id FROM allocation a WHERE a.worker_id = ? AND "
                                + IN_FORCE + ")")
                .params(worker.value(), worker.value())
                .query(String.class)
                .list()
                .stream()
                .map(ChildId::new)
                .toList();
    }

    /** Children who belong to a team; that one of its workers opened another team's child makes her none of them. */
    public List<ChildId> childrenOfTeam(TeamId team) {
        return holdings(team).stream().map(Holding::child).distinct().toList();
    }

    /** Whose of a team each child is; standing in for somebody makes a child nobody else's. */
    public List<Holding> holdings(TeamId team) {
        return jdbc.sql("SELECT DISTINCT a.worker_id AS worker, a.child_id AS child FROM allocation a"
                        + " JOIN worker w ON w.id = a.worker_id WHERE w.team_id = ? AND " + HERS)
                .param(team.value())
                .query((row, n) -> new Holding(new WorkerId(row.getString(1)), new ChildId(row.getString(2))))
                .list();
    }

    /** The teams whose children a manager sees: her own. Nobody else manages any. */
    public List<TeamId> teamsManagedBy(WorkerId worker) {
        return colleague(worker)
                .filter(w -> w.roles().contains(Role.MANAGER))
                .map(w -> List.of(w.team()))
                .orElse(List.of());
    }

    public Optional<Colleague> colleague(WorkerId worker) {
        return jdbc.sql(Colleague.SELECT + " WHERE w.id = ?")
                .param(worker.value())
                .query(Colleague::read)
                .optional();
    }

    public List<Colleague> members(TeamId team) {
        return jdbc.sql(Colleague.SELECT + " WHERE w.team_id = ? ORDER BY w.name, w.id")
                .param(team.value())
                .query(Colleague::read)
                .list();
    }

    /** Those who have a role, by name, in whatever team. */
    public List<Colleague> everybodyWho(Role role) {
        return jdbc.sql(Colleague.SELECT + " WHERE ' ' || w.roles || ' ' LIKE ? ORDER BY w.name, w.id")
                .param("% " + role + " %")
                .query(Colleague::read)
                .list();
    }

    /** What is known about a child apart from her visits, with who holds her now. */
    public Optional<Child> facts(ChildId child) {
        return jdbc.sql("SELECT facts FROM child WHERE id = ?")
                .param(child.value())
                .query(String.class)
                .optional()
                .map(facts -> withHolder(facts, holderOf(child)));
    }

    /** The same for many children at once; who is not known is not in it. */
    public Map<ChildId, Child> facts(Collection<ChildId> children) {
        if (children.isEmpty()) return Map.of();
        var ids = children.stream().map(ChildId::value).toList();
        var holders = holdersOf(ids);
        var known = new HashMap<ChildId, Child>();
        jdbc.sql("SELECT id, facts FROM child WHERE id IN (:ids)")
                .param("ids", ids)
                .query(row -> {
                    var child = new ChildId(row.getString(1));
                    known.put(child, withHolder(row.getString(2), holders.get(child)));
                });
        return known;
    }

    /** Every child the authority knows. */
    public List<ChildId> everyChild() {
        return jdbc.sql("SELECT id FROM child").query(String.class).list().stream()
                .map(ChildId::new)
                .toList();
    }

    /** Names of workers, for lists. */
    public Map<WorkerId, String> workerNames(Collection<WorkerId> workers) {
        if (workers.isEmpty()) return Map.of();
        var names = new HashMap<WorkerId, String>();
        jdbc.sql("SELECT id, name FROM worker WHERE id IN (:ids)")
                .param("ids", workers.stream().map(WorkerId::value).toList())
                .query(row -> {
                    names.put(new WorkerId(row.getString(1)), row.getString(2));
                });
        return names;
    }

    /** First name and family name, for lists. */
    public Map<ChildId, String> names(Collection<ChildId> children) {
        if (children.isEmpty()) return Map.of();
        return jdbc
                .sql("SELECT id, name || ' ' || family_name FROM child WHERE id IN (:ids)")
                .param("ids", children.stream().map(ChildId::value).toList())
                .query((row, n) -> Map.entry(new ChildId(row.getString(1)), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private @Nullable Colleague holderOf(ChildId child) {
        return jdbc.sql(Colleague.SELECT + " JOIN allocation a ON a.worker_id = w.id WHERE a.child_id = ? AND " + HERS
                        + " ORDER BY a.from_on, a.id LIMIT 1")
                .param(child.value())
                .query(Colleague::read)
                .optional()
                .orElse(null);
    }

    private Map<ChildId, Colleague> holdersOf(List<String> children) {
        var holders = new HashMap<ChildId, Colleague>();
        jdbc.sql("SELECT w.id, w.name, w.team_id, t.name, w.roles, a.child_id FROM worker w"
                        + " JOIN team t ON t.id = w.team_id JOIN allocation a ON a.worker_id = w.id"
                        + " WHERE a.child_id IN (:ids) AND " + HERS + " ORDER BY a.from_on, a.id")
                .param("ids", children)
                .query(row -> {
                    holders.putIfAbsent(new ChildId(row.getString(6)), Colleague.read(row, 0));
                });
        return holders;
    }

    private Child withHolder(String facts, @Nullable Colleague holder) {
        var card = (ObjectNode) json.readTree(facts);
        if (holder != null) card.put("worker", holder.name()).put("team", holder.teamName());
        return json.treeToValue(card, Child.class);
    }

    /**
     * A child left a worker.
     *
     * @param version the first of her caseloads without the child
     */
    public record Departure(long version, LocalDate on) {}

    /** A worker holds a child. */
    public record Holding(WorkerId worker, ChildId child) {}
}
