package org.doorstep.server.sync;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.doorstep.contract.sync.Change;
import org.doorstep.contract.sync.Verdict;
import org.doorstep.server.merge.MergePatch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two documents of each change: its branch, which is what its author saw with her patch applied, and what the record said
 * when the change had been merged, where that is something else. A change that builds on nothing is its own patch and
 * needs no row.
 */
@Component
class Branches {
    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    Branches(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void keep(String changeId, String document) {
        jdbc.update(
                "INSERT INTO state (change_id, branch) VALUES (?, ?) ON CONFLICT (change_id)"
                        + " DO UPDATE SET branch = excluded.branch",
                changeId,
                document);
    }

    void keep(String changeId, JsonNode branch, JsonNode merged) {
        jdbc.update(
                "INSERT INTO state (change_id, branch, merged) VALUES (?, ?, ?) ON CONFLICT (change_id)"
                        + " DO UPDATE SET branch = excluded.branch, merged = excluded.merged",
                changeId,
                json.writeValueAsString(branch),
                json.writeValueAsString(merged));
    }

    /** The change a base names, when it has arrived, could be read, and its own base is known. */
    Optional<Branch> find(String changeId) {
        return jdbc
                .query(
                        "SELECT c.record_id, c.verdict, c.sealed, s.branch, s.merged FROM change c"
                                + " LEFT JOIN state s ON s.change_id = c.change_id WHERE c.change_id = ?"
                                + " AND c.verdict <> 'QUARANTINED' AND (c.base_id IS NULL OR s.branch IS NOT NULL)",
                        this::branch,
                        changeId)
                .stream()
                .findFirst();
    }

    private Branch branch(ResultSet row, int number) throws SQLException {
        var branch = document(row.getString(3), row.getString(4));
        var merged = row.getString(5);
        return new Branch(
                row.getString(1),
                Verdict.valueOf(row.getString(2)),
                branch,
                merged == null ? branch : json.readTree(merged));
    }

    JsonNode document(String sealed, @Nullable String kept) {
        if (kept != null) return json.readTree(kept);
        return MergePatch.apply(null, json.readTree(sealed).get("patch"));
    }

    /** What its author wrote about why. */
    List<String> reasonsIn(String sealed) {
        var change = json.readValue(sealed, Change.class);
        var why = new ArrayList<String>();
        if (change.resolves() != null) change.resolves().values().forEach(each -> why.add(each.why()));
        if (change.amendment() != null) why.add(change.amendment().why());
        if (change.signsOff() != null && change.signsOff().note() != null)
            why.add(change.signsOff().note());
        return why;
    }

    /** Changes that wait for this one, in the order in which they came. */
    List<String> waitingFor(String changeId) {
        return jdbc.queryForList(
                "SELECT hash FROM change WHERE waits_for = ? ORDER BY receipt_no, hash", String.class, changeId);
    }

    /**
     * @param document what its author saw with her patch applied
     * @param merged what the record said after it
     */
    record Branch(String recordId, Verdict verdict, JsonNode document, JsonNode merged) {
        /** Whether the server ever showed it as the record's state. */
        boolean wasHead() {
            return verdict == Verdict.APPLIED || verdict == Verdict.MERGED || verdict == Verdict.CONFLICTED;
        }

        /** Whether its author had seen all that the record had taken in before it. */
        boolean sawAll() {
            return verdict == Verdict.APPLIED;
        }

        /**
         * What somebody saw who built on it: the branch, or what the server showed; where that is not what she was shown, no
         * more than what its author saw is certain.
         */
        JsonNode seenBy(Change change, boolean asShown) {
            return !asShown || Objects.requireNonNull(change.base()).own() != null ? document : merged;
        }
    }
}
