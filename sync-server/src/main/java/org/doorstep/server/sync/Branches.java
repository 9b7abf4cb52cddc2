package org.doorstep.server.sync;

import java.util.List;
import java.util.Optional;
import org.doorstep.server.merge.MergePatch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The document of each change: what its author saw with her patch applied. A change that builds on nothing is its own
 * patch and needs no row. When two branches are merged, the document the merge made will stand beside these.
 */
@Component
class Branches {
    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    Branches(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void keep(String changeId, JsonNode document) {
        jdbc.update(
                "INSERT INTO state (change_id, branch) VALUES (?, ?) ON CONFLICT (change_id)"
                        + " DO UPDATE SET branch = excluded.branch",
                changeId,
                json.writeValueAsString(document));
    }

    /** The change a base names, when it has arrived, could be read, and its own base is known. */
    Optional<Branch> find(String changeId) {
        return jdbc
                .query(
                        "SELECT c.record_id, c.sealed, c.base_id, c.verdict, s.branch FROM change c"
                                + " LEFT JOIN state s ON s.change_id = c.change_id WHERE c.change_id = ?"
                                + " AND c.verdict <> 'QUARANTINED' AND (c.base_id IS NULL OR s.branch IS NOT NULL)",
                        (row, number) -> new Branch(
                                row.getString(1),
                                document(row.getString(2), row.getString(5)),
                                row.getString(4).equals("APPLIED")),
                        changeId)
                .stream()
                .findFirst();
    }

    JsonNode document(String sealed, @Nullable String branch) {
        if (branch != null) return json.readTree(branch);
        return MergePatch.apply(null, json.readTree(sealed).get("patch"));
    }

    /** Changes that wait for this one, in the order in which they came. */
    List<String> waitingFor(String changeId) {
        return jdbc.queryForList(
                "SELECT hash FROM change WHERE waits_for = ? ORDER BY receipt_no, hash", String.class, changeId);
    }

    /** @param wasHead whether the server ever showed it as the record's state */
    record Branch(String recordId, JsonNode document, boolean wasHead) {}
}
