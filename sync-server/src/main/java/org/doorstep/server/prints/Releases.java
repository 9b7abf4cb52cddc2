package org.doorstep.server.prints;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.doorstep.contract.id.ChangeId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Prints;
import org.doorstep.server.clock.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked to be released to whom, and what a second manager decided. */
@Repository
class Releases {
    private static final String SELECT = "SELECT id, record_id, child_id, head, reader, reader_name, person_id, part,"
            + " reason, asked_by, asked_at, approved, decided_by, decided_at, why FROM print_release ";

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Releases(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return its id */
    String ask(RecordId record, ChildId child, ChangeId head, Prints.Asked asked, WorkerId by) {
        var id = ids.nextText();
        var person = asked.reader().person();
        jdbc.sql(
                        "INSERT INTO print_release (id, record_id, child_id, head, reader, reader_name, person_id, part, reason,"
                                + " asked_by, asked_at) VALUES (:id, :record, :child, :head, :reader, :name, :person, :part,"
                                + " :reason, :by, :at)")
                .param("id", id)
                .param("record", record.value())
                .param("child", child.value())
                .param("head", head.value())
                .param("reader", asked.reader().kind().name())
                .param("name", asked.reader().name().strip())
                .param("person", person == null ? null : person.value())
                .param("part", asked.part().name())
                .param("reason", asked.reason().strip())
                .param("by", by.value())
                .param("at", clock.millis())
                .update();
        return id;
    }

    Optional<Row> find(String id) {
        return jdbc.sql(SELECT + "WHERE id = ?").param(id).query(Releases::row).optional();
    }

    /** Of this state of a record and this reader, the newest last. */
    List<Row> of(RecordId record, ChangeId head, Prints.Reader reader) {
        return jdbc
                .sql(SELECT + "WHERE record_id = ? AND head = ? AND reader = ? ORDER BY asked_at, id")
                .params(record.value(), head.value(), reader.kind().name())
                .query(Releases::row)
                .list()
                .stream()
                .filter(row -> row.isFor(reader))
                .toList();
    }

    List<Row> waiting(Collection<ChildId> children) {
        if (children.isEmpty()) return List.of();
        return jdbc.sql(SELECT + "WHERE approved IS NULL AND child_id IN (:children) ORDER BY asked_at, id")
                .param("children", children.stream().map(ChildId::value).toList())
                .query(Releases::row)
                .list();
    }

    /** Returns whether nobody else had decided meanwhile. */
    boolean decide(String id, Prints.Decision decision, WorkerId by) {
        return jdbc.sql("UPDATE print_release SET approved = ?, decided_by = ?, decided_at = ?, why = ?"
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
        var person = row.getString("person_id");
        var decidedBy = row.getString("decided_by");
        return new Row(
                row.getString("id"),
                new RecordId(row.getString("record_id")),
                new ChildId(row.getString("child_id")),
                new ChangeId(row.getString("head")),
                new Prints.Reader(
                        Prints.ReaderKind.valueOf(row.getString("reader")),
                        row.getString("reader_name"),
                        person == null ? null : new PersonId(person)),
                Prints.Part.valueOf(row.getString("part")),
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
            Prints.Reader reader,
            Prints.Part part,
            String reason,
            WorkerId askedBy,
            Instant askedAt,
            @Nullable Decided decided) {

        /** Somebody on the card is known by her place there, anybody else by the name on the page. */
        boolean isFor(Prints.Reader other) {
            if (reader.person() != null || other.person() != null) {
                return reader.person() != null && reader.person().equals(other.person());
            }
            return reader.name().equalsIgnoreCase(other.name().strip());
        }

        boolean isApproved() {
            return decided != null && decided.approved();
        }
    }

    record Decided(boolean approved, WorkerId by, Instant at, String why) {}
}
