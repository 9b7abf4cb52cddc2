package org.doorstep.server.sync;

import java.time.Instant;
import java.util.Optional;
import org.doorstep.contract.sync.Change;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.doorstep.server.feed.Feed;
import org.doorstep.server.feed.Published;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The records and their heads; a new head goes out to the tablets in the same transaction. */
@Component
class Records {
    private final JdbcTemplate jdbc;
    private final Feed feed;
    private final Caseload caseload;
    private final JsonMapper json;
    private final Commits commits;

    Records(JdbcTemplate jdbc, Feed feed, Caseload caseload, JsonMapper json, Commits commits) {
        this.jdbc = jdbc;
        this.feed = feed;
        this.caseload = caseload;
        this.json = json;
        this.commits = commits;
    }

    Optional<Head> find(String recordId) {
        return jdbc
                .query(
                        "SELECT child_id, type, head, revision FROM record WHERE record_id = ?",
                        (row, number) -> new Head(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)),
                        recordId)
                .stream()
                .findFirst();
    }

    /** The change becomes the record's head. */
    Fate.Applied advance(Change change, @Nullable Head before, JsonNode document, Instant receivedAt) {
        var revision = before == null ? 1 : before.revision() + 1;
        jdbc.update(
                "INSERT INTO record (record_id, child_id, type, head, revision) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (record_id) DO UPDATE SET head = excluded.head, revision = excluded.revision",
                change.recordId().value(),
                change.childId().value(),
                change.type(),
                change.changeId().value(),
                revision);
        var author = caseload.colleague(change.author())
                .map(Colleague::name)
                .orElse(change.author().value());
        var body = body(json, change, revision, author, receivedAt, document);
        var position = feed.publish(Published.Kind.RECORD, change.recordId().value(), change.childId(), body);
        commits.applied(position);
        return new Fate.Applied(revision, position);
    }

    /** The pull item of kind {@code record}, as text: the document passes through untouched. */
    static String body(
            JsonMapper json, Change change, long revision, String author, Instant receivedAt, JsonNode document) {
        var item = json.createObjectNode()
                .put("kind", "record")
                .put("recordId", change.recordId().value())
                .put("childId", change.childId().value())
                .put("type", change.type())
                .put("head", change.changeId().value())
                .put("revision", revision)
                .put("author", author)
                .put("happenedAt", change.happenedAt().toString())
                .put("capturedAt", change.capturedAt().toString())
                .put("receivedAt", receivedAt.toString());
        item.set("doc", document);
        return json.writeValueAsString(item);
    }

    record Head(String childId, String type, String change, long revision) {}
}
