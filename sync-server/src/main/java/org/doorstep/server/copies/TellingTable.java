package org.doorstep.server.copies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Copies.Recipient;
import org.doorstep.contract.office.ReceivedInterviews.KeptBack;
import org.doorstep.server.clock.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What children must be told about copies: open until the day on which somebody did. */
@Repository
class TellingTable {
    private static final String SELECT = "SELECT t.id, t.child_id, t.what, t.reason, t.made_by, t.made_at,"
            + " c.record_id, c.sent_on, c.kind, c.name, c.organisation, c.goes_to, c.person_id"
            + " FROM copy_telling t JOIN interview_copy c ON c.id = t.copy_id ";
    /** Of a copy that never goes out there is nothing to tell. */
    private static final String OPEN = "t.told_on IS NULL AND c.kept_at IS NULL";

    private static final TypeReference<List<KeptBack>> WHAT = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    TellingTable(JdbcClient jdbc, JsonMapper json, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return its id */
    String add(Made made, List<KeptBack> what, Permissions.Decided decided) {
        var id = ids.nextText();
        jdbc.sql("INSERT INTO copy_telling (id, copy_id, child_id, what, reason, made_by, made_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        made.id(),
                        made.interview().childId().value(),
                        json.writeValueAsString(what),
                        decided.why(),
                        decided.by().value(),
                        decided.at().toEpochMilli())
                .update();
        return id;
    }

    /** What a child would have had to be told about one copy. */
    List<String> ofCopy(String copy) {
        return jdbc.sql("SELECT id FROM copy_telling WHERE copy_id = ?")
                .param(copy)
                .query(String.class)
                .list();
    }

    /** The record whose copy it is about. */
    Optional<RecordId> recordOf(String id) {
        return jdbc.sql(
                        "SELECT c.record_id FROM copy_telling t JOIN interview_copy c ON c.id = t.copy_id WHERE t.id = ?")
                .param(id)
                .query((row, n) -> new RecordId(row.getString(1)))
                .optional();
    }

    List<Row> open(Collection<ChildId> children) {
        if (children.isEmpty()) return List.of();
        return jdbc.sql(SELECT + "WHERE " + OPEN + " AND t.child_id IN (:children) ORDER BY t.made_at, t.id")
                .param("children", children.stream().map(ChildId::value).toList())
                .query(this::row)
                .list();
    }

    /** Returns whether nobody had told her before. */
    boolean told(String id, LocalDate on, WorkerId by) {
        return jdbc.sql(
                                "UPDATE copy_telling SET told_on = ?, told_by = ?, told_at = ? WHERE id = ? AND told_on IS NULL")
                        .params(on.toString(), by.value(), clock.millis(), id)
                        .update()
                == 1;
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("id"),
                new RecordId(row.getString("record_id")),
                new ChildId(row.getString("child_id")),
                RecipientColumns.in(row),
                json.readValue(row.getString("what"), WHAT),
                row.getString("reason"),
                new WorkerId(row.getString("made_by")),
                Instant.ofEpochMilli(row.getLong("made_at")),
                day(row.getString("sent_on")));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    record Row(
            String id,
            RecordId record,
            ChildId child,
            Recipient recipient,
            List<KeptBack> what,
            String reason,
            WorkerId by,
            Instant at,
            @Nullable LocalDate out) {}
}
