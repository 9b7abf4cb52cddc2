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
import org.doorstep.contract.office.Copies.How;
import org.doorstep.contract.office.Copies.Part;
import org.doorstep.contract.office.Copies.Recipient;
import org.doorstep.contract.office.Copies.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log: each copy as it was made, and what became of it. */
@Repository
class CopyTable {
    private static final String SELECT = "SELECT id, record_id, child_id, revision, " + RecipientColumns.NAMES
            + ", parts, left_out, shared, page, hash, made_by, made_at, sent_how, sent_on, sent_by, sent_at, received_on,"
            + " kept_why, kept_by, kept_at FROM interview_copy ";

    private final JdbcClient jdbc;
    private final Clock clock;

    CopyTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Made made) {
        var statement = jdbc.sql("INSERT INTO interview_copy (id, record_id, child_id, head, revision, "
                        + RecipientColumns.NAMES + ", parts, left_out, shared, texts_read, not_the_same, page, hash,"
                        + " made_by, made_at, permission_id) VALUES (:id, :record, :child, :head, :revision, "
                        + RecipientColumns.PARAMETERS
                        + ", :parts, :leftOut, :shared, :texts, :notTheSame, :page, :hash,"
                        + " :by, :at, :permission)")
                .param("id", made.id())
                .param("record", made.interview().recordId().value())
                .param("child", made.interview().childId().value())
                .param("head", made.interview().changeId().value())
                .param("revision", made.interview().revision())
                .param("parts", Lines.of(made.draft().ask().parts()))
                .param("leftOut", made.draft().leftOut().size())
                .param("shared", made.draft().ask().overridden().size())
                .param("texts", made.draft().ask().texts())
                .param("notTheSame", made.notTheSame())
                .param("page", made.page())
                .param("hash", made.hash())
                .param("by", made.by().value())
                .param("at", clock.millis())
                .param(
                        "permission",
                        made.permission() == null ? null : made.permission().id());
        RecipientColumns.bind(statement, made.draft().ask().recipient()).update();
    }

    Optional<Kept> find(String id) {
        return jdbc.sql(SELECT + "WHERE id = ?").param(id).query(CopyTable::row).optional();
    }

    List<Kept> ofRecord(RecordId record) {
        return jdbc.sql(SELECT + "WHERE record_id = ? ORDER BY made_at DESC, id DESC")
                .param(record.value())
                .query(CopyTable::row)
                .list();
    }

    List<Kept> ofRecords(Collection<RecordId> records) {
        if (records.isEmpty()) return List.of();
        return jdbc.sql(SELECT + "WHERE record_id IN (:records)")
                .param("records", records.stream().map(RecordId::value).toList())
                .query(CopyTable::row)
                .list();
    }

    List<Kept> ofChild(ChildId child) {
        return jdbc.sql(SELECT + "WHERE child_id = ? ORDER BY made_at DESC, id DESC")
                .param(child.value())
                .query(CopyTable::row)
                .list();
    }

    /** Returns whether nobody had said before what became of it. */
    boolean sent(String id, Sent sent, WorkerId by) {
        return jdbc.sql("UPDATE interview_copy SET sent_how = ?, sent_on = ?, sent_by = ?, sent_at = ?"
                                + " WHERE id = ? AND sent_at IS NULL AND kept_at IS NULL")
                        .params(sent.how().name(), sent.on().toString(), by.value(), clock.millis(), id)
                        .update()
                == 1;
    }

    boolean received(String id, LocalDate on, WorkerId by) {
        return jdbc.sql("UPDATE interview_copy SET received_on = ?, received_by = ?, received_at = ?"
                                + " WHERE id = ? AND sent_at IS NOT NULL AND received_at IS NULL")
                        .params(on.toString(), by.value(), clock.millis(), id)
                        .update()
                == 1;
    }

    boolean keptHere(String id, String why, WorkerId by) {
        return jdbc.sql("UPDATE interview_copy SET kept_why = ?, kept_by = ?, kept_at = ?"
                                + " WHERE id = ? AND sent_at IS NULL AND kept_at IS NULL")
                        .params(why, by.value(), clock.millis(), id)
                        .update()
                == 1;
    }

    private static Kept row(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getString("id"),
                new RecordId(row.getString("record_id")),
                new ChildId(row.getString("child_id")),
                row.getLong("revision"),
                RecipientColumns.in(row),
                Lines.in(row.getString("parts"), Part::valueOf),
                row.getInt("left_out"),
                row.getInt("shared"),
                row.getString("page"),
                row.getString("hash"),
                new WorkerId(row.getString("made_by")),
                Instant.ofEpochMilli(row.getLong("made_at")),
                out(row),
                day(row.getString("received_on")),
                here(row));
    }

    private static @Nullable Out out(ResultSet row) throws SQLException {
        var how = row.getString("sent_how");
        if (how == null) return null;
        return new Out(
                How.valueOf(how),
                LocalDate.parse(row.getString("sent_on")),
                new WorkerId(row.getString("sent_by")),
                Instant.ofEpochMilli(row.getLong("sent_at")));
    }

    private static @Nullable Here here(ResultSet row) throws SQLException {
        var why = row.getString("kept_why");
        if (why == null) return null;
        return new Here(why, new WorkerId(row.getString("kept_by")), Instant.ofEpochMilli(row.getLong("kept_at")));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    record Out(How how, LocalDate on, WorkerId by, Instant at) {}

    record Here(String why, WorkerId by, Instant at) {}

    record Kept(
            String id,
            RecordId record,
            ChildId child,
            long revision,
            Recipient recipient,
            List<Part> parts,
            int leftOut,
            int shared,
            String page,
            String hash,
            WorkerId by,
            Instant at,
            @Nullable Out out,
            @Nullable LocalDate receivedOn,
            @Nullable Here here) {}
}
