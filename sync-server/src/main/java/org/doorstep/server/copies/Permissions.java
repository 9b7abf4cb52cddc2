package org.doorstep.server.copies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.doorstep.contract.id.ChangeId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Copies.Ask;
import org.doorstep.contract.office.Copies.Part;
import org.doorstep.contract.office.Copies.Recipient;
import org.doorstep.contract.office.CopyPermissions.Decision;
import org.doorstep.contract.office.CopyPermissions.Need;
import org.doorstep.contract.office.Role;
import org.doorstep.server.clock.Ids;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.sync.ChangeLog;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked of a manager about copies, and what was decided. */
@Repository
class Permissions {
    private static final String SELECT = "SELECT id, record_id, child_id, head, " + RecipientColumns.NAMES
            + ", parts, overridden, texts, doubts, needs, reason, asked_by, asked_at, approved, decided_by, decided_at, why"
            + " FROM copy_permission ";

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Permissions(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return its id */
    String ask(ChangeLog.Entry interview, Draft draft, String reason, WorkerId by) {
        var id = ids.nextText();
        var statement = jdbc.sql("INSERT INTO copy_permission (id, record_id, child_id, head, " + RecipientColumns.NAMES
                        + ", parts, overridden, texts, doubts, needs, reason, asked_by, asked_at) VALUES (:id, :record,"
                        + " :child, :head, " + RecipientColumns.PARAMETERS + ", :parts, :overridden, :texts, :doubts,"
                        + " :needs, :reason, :by, :at)")
                .param("id", id)
                .param("record", interview.recordId().value())
                .param("child", interview.childId().value())
                .param("head", interview.changeId().value())
                .param("parts", Lines.of(draft.ask().parts()))
                .param("overridden", Lines.of(draft.ask().overridden()))
                .param("texts", draft.ask().texts())
                .param("doubts", Lines.of(draft.doubts()))
                .param("needs", Lines.of(draft.needs()))
                .param("reason", reason.strip())
                .param("by", by.value())
                .param("at", clock.millis());
        RecipientColumns.bind(statement, draft.ask().recipient()).update();
        return id;
    }

    Optional<Row> find(String id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(id)
                .query(Permissions::row)
                .optional();
    }

    /** Those of exactly this reader and this state of an interview that cover all it needs, the newest first. */
    List<Row> covering(ChangeLog.Entry interview, Draft draft) {
        return jdbc
                .sql(SELECT + "WHERE record_id = ? AND head = ? ORDER BY asked_at DESC, id DESC")
                .params(interview.recordId().value(), interview.changeId().value())
                .query(Permissions::row)
                .list()
                .stream()
                .filter(row -> row.covers(draft))
                .toList();
    }

    List<Row> waiting(Collection<ChildId> children) {
        if (children.isEmpty()) return List.of();
        return jdbc.sql(SELECT + "WHERE approved IS NULL AND child_id IN (:children) ORDER BY asked_at, id")
                .param("children", children.stream().map(ChildId::value).toList())
                .query(Permissions::row)
                .list();
    }

    /** Returns whether nobody else had decided meanwhile. */
    boolean decide(String id, Decision decision, WorkerId by) {
        return jdbc.sql("UPDATE copy_permission SET approved = ?, decided_by = ?, decided_at = ?, why = ?"
                                + " WHERE id = ? AND approved IS NULL")
                        .params(
                                decision.approve(),
                                by.value(),
                                clock.millis(),
                                decision.why().strip(),
                                id)
                        .update()
                == 1;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var decidedBy = row.getString("decided_by");
        return new Row(
                row.getString("id"),
                new RecordId(row.getString("record_id")),
                new ChildId(row.getString("child_id")),
                new ChangeId(row.getString("head")),
                RecipientColumns.in(row),
                Lines.in(row.getString("parts"), Part::valueOf),
                Lines.in(row.getString("overridden")),
                row.getBoolean("texts"),
                Lines.in(row.getString("doubts")),
                Lines.in(row.getString("needs"), Need::valueOf),
                row.getString("reason"),
                new WorkerId(row.getString("asked_by")),
                Instant.ofEpochMilli(row.getLong("asked_at")),
                decidedBy == null
                        ? null
                        : new Decided(
                                row.getBoolean("approved"),
                                new WorkerId(decidedBy),
                                Instant.ofEpochMilli(row.getLong("decided_at")),
                                row.getString("why")));
    }

    /** @param decided absent while nobody has */
    record Row(
            String id,
            RecordId record,
            ChildId child,
            ChangeId head,
            Recipient recipient,
            List<Part> parts,
            List<String> overridden,
            boolean texts,
            List<String> doubts,
            List<Need> needs,
            String reason,
            WorkerId askedBy,
            Instant askedAt,
            @Nullable Decided decided) {

        /** Nothing that was not asked for goes on the back of what was. */
        boolean covers(Draft draft) {
            return recipient.equals(draft.ask().recipient())
                    && parts.containsAll(draft.ask().parts())
                    && overridden.containsAll(draft.ask().overridden())
                    && (texts || !draft.ask().texts())
                    && doubts.containsAll(draft.doubts())
                    && needs.containsAll(draft.needs());
        }

        Ask ask(long revision) {
            return new Ask(revision, recipient, parts, overridden, texts, false);
        }

        boolean isApproved() {
            return decided != null && decided.approved();
        }

        /** By a manager, and never by the one who asked. */
        boolean mayBeDecidedBy(Caller caller) {
            return decided == null && caller.is(Role.MANAGER) && !askedBy.equals(caller.worker());
        }
    }

    record Decided(boolean approved, WorkerId by, Instant at, String why) {}
}
