package org.doorstep.server.sync;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.Change;
import org.doorstep.contract.sync.Pull;
import org.doorstep.contract.sync.Verdict;
import org.doorstep.server.feed.Feed;
import org.doorstep.server.feed.Published;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The records and their heads; a new head goes out to the tablets in the same transaction. */
@Component
class Records {
    private static final String ADVANCE =
            "INSERT INTO record (record_id, child_id, type, head, revision, disputed, signed_off_by, signed_off_at, line)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (record_id) DO UPDATE SET head = excluded.head,"
                    + " revision = excluded.revision, disputed = excluded.disputed,"
                    + " signed_off_by = excluded.signed_off_by, signed_off_at = excluded.signed_off_at,"
                    + " line = excluded.line";

    private final JdbcTemplate jdbc;
    private final Feed feed;
    private final Names names;
    private final JsonMapper json;
    private final Commits commits;
    private final Branches branches;
    private final Disputes disputes;
    private final Lines lines;

    Records(
            JdbcTemplate jdbc,
            Feed feed,
            Names names,
            JsonMapper json,
            Commits commits,
            Branches branches,
            Disputes disputes,
            Lines lines) {
        this.jdbc = jdbc;
        this.feed = feed;
        this.names = names;
        this.json = json;
        this.commits = commits;
        this.branches = branches;
        this.disputes = disputes;
        this.lines = lines;
    }

    Optional<Head> find(String recordId) {
        return jdbc
                .query(
                        "SELECT child_id, type, head, revision, disputed, signed_off_by, signed_off_at, line"
                                + " FROM record WHERE record_id = ?",
                        (row, number) -> read(row, recordId),
                        recordId)
                .stream()
                .findFirst();
    }

    private Head read(ResultSet row, String recordId) throws SQLException {
        var by = row.getString(6);
        var signedOff = by == null ? null : new SignedOff(new WorkerId(by), Instant.ofEpochMilli(row.getLong(7)));
        var change = row.getString(3);
        var line = row.getString(8);
        return new Head(
                row.getString(1),
                row.getString(2),
                change,
                row.getLong(4),
                row.getLong(5),
                signedOff,
                line == null ? lines.upTo(recordId, change) : line);
    }

    /** The change becomes the record's head, and what it says is what the record says. */
    Fate.Landed advance(Change change, @Nullable Head before, String document, Instant receivedAt) {
        var next = Head.after(change, before, 0, receivedAt);
        var item = item(json, next, change, nameOf(change.author()), receivedAt);
        var position = publish(next, change, item, ",\"doc\":" + document);
        return new Fate.Landed(Verdict.APPLIED, next.revision(), position, List.of());
    }

    /** The change becomes the record's head, and the record says what came of merging it. */
    Fate.Landed advance(Merging.Written last, @Nullable Head before, Merging.Outcome outcome, boolean sawAll) {
        var change = last.change();
        var merged = outcome.merged();
        branches.keep(change.changeId().value(), last.branch(), merged.document());
        var next = Head.after(change, before, merged.disputes().size(), last.receivedAt());
        var item = item(json, next, change, nameOf(change.author()), last.receivedAt(), merged.document());
        if (!merged.disputes().isEmpty()) item.set("conflicts", disputes.told(outcome));
        var position = publish(next, change, item, "");
        disputes.follow(change, outcome, last.receivedAt());
        var conflicts = outcome.conflicts();
        var verdict = !conflicts.isEmpty() ? Verdict.CONFLICTED : sawAll ? Verdict.APPLIED : Verdict.MERGED;
        return new Fate.Landed(verdict, next.revision(), position, conflicts);
    }

    /** @param more members as text, which pass through as they were written */
    private long publish(Head head, Change change, ObjectNode item, String more) {
        var signedOff = head.signedOff();
        if (signedOff != null) item.set("signedOff", json.valueToTree(signedOffAs(signedOff)));
        jdbc.update(
                ADVANCE,
                change.recordId().value(),
                head.childId(),
                head.type(),
                head.change(),
                head.revision(),
                head.disputed(),
                signedOff == null ? null : signedOff.by().value(),
                signedOff == null ? null : signedOff.at().toEpochMilli(),
                head.line());
        var written = json.writeValueAsString(item);
        var body = written.substring(0, written.length() - 1) + more + "}";
        var position = feed.publish(Published.Kind.RECORD, change.recordId().value(), change.childId(), body);
        commits.applied(position);
        return position;
    }

    private Pull.SignedOff signedOffAs(SignedOff signedOff) {
        return new Pull.SignedOff(signedOff.by(), nameOf(signedOff.by()), signedOff.at());
    }

    private String nameOf(WorkerId worker) {
        return names.of(worker);
    }

    /** The pull item of kind {@code record}, as text: the document passes through untouched. */
    static String body(
            JsonMapper json, Change change, long revision, String author, Instant receivedAt, JsonNode document) {
        var head = Head.after(change, null, 0, receivedAt).at(revision);
        return json.writeValueAsString(item(json, head, change, author, receivedAt, document));
    }

    private static ObjectNode item(
            JsonMapper json, Head head, Change change, String author, Instant receivedAt, JsonNode document) {
        var item = item(json, head, change, author, receivedAt);
        item.set("doc", document);
        return item;
    }

    private static ObjectNode item(JsonMapper json, Head head, Change change, String author, Instant receivedAt) {
        return json.createObjectNode()
                .put("kind", "record")
                .put("recordId", change.recordId().value())
                .put("childId", change.childId().value())
                .put("type", change.type())
                .put("head", change.changeId().value())
                .put("revision", head.revision())
                .put("line", head.line())
                .put("author", author)
                .put("happenedAt", change.happenedAt().toString())
                .put("capturedAt", change.capturedAt().toString())
                .put("sealedAt", change.sealedAt().toString())
                .put("receivedAt", receivedAt.toString());
    }

    /** A manager has read the record and stands by it. */
    record SignedOff(WorkerId by, Instant at) {}

    /**
     * A record's state in short.
     *
     * @param disputed how many of its leaves wait for a named person's decision
     * @param line of the changes that led to it
     */
    record Head(
            String childId,
            String type,
            String change,
            long revision,
            long disputed,
            @Nullable SignedOff signedOff,
            String line) {
        static Head after(Change change, @Nullable Head before, long disputed, Instant receivedAt) {
            var signedOff = change.signsOff() != null
                    ? new SignedOff(change.author(), receivedAt)
                    : before == null ? null : before.signedOff;
            var revision = before == null ? 1 : before.revision + 1;
            var id = change.changeId().value();
            var line = Lines.after(before == null ? Lines.BEGINNING : before.line, id);
            return new Head(change.childId().value(), change.type(), id, revision, disputed, signedOff, line);
        }

        Head at(long newRevision) {
            return new Head(childId, type, change, newRevision, disputed, signedOff, line);
        }
    }
}
