package org.doorstep.server.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doorstep.contract.correction.CorrectionDecision.Outcome;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.Id;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Tasks.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tasks themselves. */
@Repository
class TaskTable {
    private static final String TASKS = "SELECT id, record_id, kind, number, child_id, author_id, about, what, why,"
            + " visited_at, raised_at, arrived, due_at, latest_on, changed_at, closed_by, closed_at, words, decided_on,"
            + " outcome FROM task WHERE ";
    private static final String SHOWN = "hidden_at IS NULL AND (child_id IN (:children) OR author_id IN (:authors)"
            + " OR (kind = 'TELL_CHILD' AND child_id IN (:held))"
            + " OR (kind = 'SURVEY' AND child_id IN (:reviewed))) AND ";

    private final JdbcClient jdbc;

    TaskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each kind the first one first. */
    List<Task> ofRecords(Collection<RecordId> records) {
        if (records.isEmpty()) return List.of();
        return jdbc.sql(TASKS + "record_id IN (:records) ORDER BY record_id, kind, number")
                .param("records", records.stream().map(RecordId::value).toList())
                .query(TaskTable::task)
                .list();
    }

    Set<ChildId> childrenWith(Kind kind, Collection<ChildId> children) {
        // A page of the log may hold nothing that tasks look at, and PostgreSQL takes no empty list.
        if (children.isEmpty()) return Set.of();
        return new HashSet<>(
                jdbc.sql("SELECT DISTINCT child_id FROM task WHERE kind = :kind AND child_id IN (:children)")
                        .param("kind", kind.name())
                        .param("children", children.stream().map(ChildId::value).toList())
                        .query((row, n) -> new ChildId(row.getString(1)))
                        .list());
    }

    void raise(Task task) {
        jdbc.sql("INSERT INTO task (id, record_id, kind, number, child_id, author_id, about, what, why, visited_at,"
                        + " raised_at, arrived, due_at, latest_on) VALUES (:id, :record, :kind, :number, :child, :author,"
                        + " :about, :what, :why, :visited, :raised, :arrived, :due, :latest)")
                .param("id", task.id())
                .param("record", task.record().value())
                .param("kind", task.kind().name())
                .param("number", task.number())
                .param("child", task.child().value())
                .param("author", task.author().value())
                .param("about", joined(task.about()))
                .param("what", task.what())
                .param("why", task.why())
                .param("visited", task.visitedAt().toEpochMilli())
                .param("raised", task.raisedAt().toEpochMilli())
                .param("arrived", task.arrived())
                .param("due", task.dueAt().toEpochMilli())
                .param("latest", text(task.latestOn()))
                .update();
    }

    void nowAbout(Task task, Set<String> about, String what, long arrived) {
        jdbc.sql("UPDATE task SET about = ?, what = ?, arrived = ? WHERE id = ?")
                .params(joined(about), what, arrived, task.id())
                .update();
    }

    /** @param at since when the record does not show it; absent when it does again */
    void changed(Task task, @Nullable Instant at) {
        jdbc.sql("UPDATE task SET changed_at = :at WHERE id = :id")
                .param("at", at == null ? null : at.toEpochMilli())
                .param("id", task.id())
                .update();
    }

    void hide(Collection<RecordId> records, Instant at) {
        if (records.isEmpty()) return;
        jdbc.sql("UPDATE task SET hidden_at = :at WHERE hidden_at IS NULL AND record_id IN (:records)")
                .param("at", at.toEpochMilli())
                .param("records", records.stream().map(RecordId::value).toList())
                .update();
    }

    /** Whether it was still open. */
    boolean close(Task task, Task.Decision decision) {
        return jdbc.sql("UPDATE task SET closed_by = :by, closed_at = :at, words = :words, decided_on = :on,"
                                + " outcome = :outcome WHERE id = :id AND closed_at IS NULL")
                        .param("by", decision.by().value())
                        .param("at", decision.at().toEpochMilli())
                        .param("words", decision.words())
                        .param("on", text(decision.on()))
                        .param(
                                "outcome",
                                decision.outcome() == null
                                        ? null
                                        : decision.outcome().name())
                        .param("id", task.id())
                        .update()
                == 1;
    }

    /** Whether it was accepted still. */
    boolean takeBack(Task task, Task.Decision decision) {
        return jdbc.sql("UPDATE task SET closed_by = ?, closed_at = ?, words = ?, outcome = 'DECLINED'"
                                + " WHERE id = ? AND outcome = 'ACCEPTED'")
                        .params(decision.by().value(), decision.at().toEpochMilli(), decision.words(), task.id())
                        .update()
                == 1;
    }

    Optional<Task> find(String id) {
        return jdbc.sql(TASKS + "id = ? AND hidden_at IS NULL")
                .param(id)
                .query(TaskTable::task)
                .optional();
    }

    List<Task> open(Reach reach, int limit) {
        return shown("closed_at IS NULL ORDER BY due_at, id", reach, limit);
    }

    List<Task> closed(Reach reach, int limit) {
        return shown("closed_at IS NOT NULL ORDER BY closed_at DESC, id", reach, limit);
    }

    /** Proposals that were accepted, the last first. */
    List<Task> accepted(Reach reach, int limit) {
        return shown("kind = 'FACT_WRONG' AND outcome = 'ACCEPTED' ORDER BY closed_at DESC, id", reach, limit);
    }

    /** What is open of this kind about these children, what is due first at the top. */
    List<Task> open(Kind kind, Collection<ChildId> children) {
        if (children.isEmpty()) return List.of();
        return jdbc.sql(TASKS + "hidden_at IS NULL AND closed_at IS NULL AND kind = :kind AND child_id IN (:children)"
                        + " ORDER BY due_at, id")
                .param("kind", kind.name())
                .param("children", children.stream().map(ChildId::value).toList())
                .query(TaskTable::task)
                .list();
    }

    private List<Task> shown(String which, Reach reach, int limit) {
        if (reach.isEmpty()) return List.of();
        return jdbc.sql(TASKS + SHOWN + which + " LIMIT " + limit)
                .param("children", orNobody(reach.children()))
                .param("authors", orNobody(reach.team()))
                .param("held", orNobody(reach.held()))
                .param("reviewed", orNobody(reach.reviewed()))
                .query(TaskTable::task)
                .list();
    }

    /** A list in SQL is never empty. */
    private static List<String> orNobody(Set<? extends Id> ids) {
        return ids.isEmpty() ? List.of("") : ids.stream().map(Id::value).toList();
    }

    private static Task task(ResultSet row, int number) throws SQLException {
        return new Task(
                row.getString(1),
                new RecordId(row.getString(2)),
                Kind.valueOf(row.getString(3)),
                row.getLong(4),
                new ChildId(row.getString(5)),
                new WorkerId(row.getString(6)),
                Set.of(row.getString(7).split("\n")),
                row.getString(8),
                row.getString(9),
                Instant.ofEpochMilli(row.getLong(10)),
                Instant.ofEpochMilli(row.getLong(11)),
                row.getLong(12),
                Instant.ofEpochMilli(row.getLong(13)),
                day(row.getString(14)),
                row.getString(15) == null ? null : Instant.ofEpochMilli(row.getLong(15)),
                decision(row));
    }

    private static Task.@Nullable Decision decision(ResultSet row) throws SQLException {
        var by = row.getString(16);
        if (by == null) return null;
        return new Task.Decision(
                new WorkerId(by),
                Instant.ofEpochMilli(row.getLong(17)),
                row.getString(18),
                day(row.getString(19)),
                outcome(row.getString(20)));
    }

    private static @Nullable Outcome outcome(@Nullable String name) {
        return name == null ? null : Outcome.valueOf(name);
    }

    private static String joined(Set<String> about) {
        return String.join("\n", about.stream().sorted().toList());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
