package org.doorstep.server.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.doorstep.contract.sync.Change;
import org.doorstep.server.merge.Edit;
import org.doorstep.server.merge.Merged;
import org.doorstep.server.merge.RecordLeaves;
import org.doorstep.server.merge.RecordMerge;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Works out what a record says from all that it has taken in. Only a record that several people changed comes here. */
@Component
class Merging {
    private static final String TAKEN_IN = "SELECT c.sealed, s.branch, s.merged, c.received_at FROM change c"
            + " LEFT JOIN state s ON s.change_id = c.change_id"
            + " WHERE c.record_id = ? AND c.seq IS NOT NULL ORDER BY c.revision";

    /** In a patch a null means "delete"; the server's own mapper leaves nulls out. */
    private static final JsonMapper WITH_NULLS = new JsonMapper();

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Branches branches;
    private final Lines lines;

    Merging(JdbcTemplate jdbc, JsonMapper json, Branches branches, Lines lines) {
        this.jdbc = jdbc;
        this.json = json;
        this.branches = branches;
        this.lines = lines;
    }

    /** With one more change, which is not in the record yet. */
    Outcome merge(Written last) {
        var past = new Past(lines);
        var written = takenIn(last.change.recordId().value(), past);
        written.add(last);
        var leaves = Models.leaves(last.change.type());
        var edits = written.stream()
                .map(each -> edit(leaves, past.writerOf(each.change), each))
                .toList();
        var touched = edits.getLast().sets().keySet();
        return new Outcome(RecordMerge.of(leaves, edits), Set.copyOf(touched), written);
    }

    private static Edit edit(RecordLeaves leaves, Edit.Writer writer, Written written) {
        var edit = Edit.of(leaves, writer, written.before, written.branch, Deciding.of(written.change));
        if (!writer.mayHaveSeenMore()) return edit;
        var named = leaves.named(WITH_NULLS.valueToTree(written.change.patch()));
        return edit.saying(leaves, named, written.branch);
    }

    private List<Written> takenIn(String recordId, Past past) {
        var all = new ArrayList<Written>();
        jdbc.query(
                TAKEN_IN,
                row -> {
                    var change = json.readValue(row.getString(1), Change.class);
                    var branch = branches.document(row.getString(1), row.getString(2));
                    var merged = row.getString(3) == null ? branch : json.readTree(row.getString(3));
                    var before = past.documentBefore(change);
                    past.add(change, branch, merged);
                    all.add(new Written(change, before, branch, Instant.ofEpochMilli(row.getLong(4))));
                },
                recordId);
        return all;
    }

    /** @param before what its author saw, {@code branch} that with her patch applied */
    record Written(Change change, JsonNode before, JsonNode branch, Instant receivedAt) {}

    /**
     * @param touched the leaves that the last change set
     * @param written all that made the record, the last change included
     */
    record Outcome(Merged merged, Set<String> touched, List<Written> written) {
        List<String> conflicts() {
            return merged.disputes().keySet().stream().filter(touched::contains).toList();
        }

        Optional<Written> writing(String changeId) {
            return written.stream()
                    .filter(each -> each.change.changeId().value().equals(changeId))
                    .findFirst();
        }
    }

    /** What each author had seen, read in the order in which the record took the changes in. */
    private static final class Past {
        private final Map<String, Integer> revisions = new HashMap<>();
        private final Map<String, JsonNode> branchOf = new HashMap<>();
        private final Map<String, JsonNode> mergedOf = new HashMap<>();
        private final Map<String, Edit.Writer> writers = new HashMap<>();
        private final Map<String, String> lineOf = new HashMap<>();
        private final Lines lines;
        private String line = Lines.BEGINNING;

        Past(Lines lines) {
            this.lines = lines;
        }

        void add(Change change, JsonNode branch, JsonNode merged) {
            var id = change.changeId().value();
            writers.put(id, writerOf(change));
            revisions.put(id, revisions.size() + 1);
            branchOf.put(id, branch);
            mergedOf.put(id, merged);
            line = Lines.after(line, id);
            lineOf.put(id, line);
        }

        JsonNode documentBefore(Change change) {
            var base = change.base();
            if (base == null) return JsonNodeFactory.instance.objectNode();
            var documents = isAsShown(base) ? mergedOf : branchOf;
            return Objects.requireNonNull(
                    documents.get(Changes.baseId(base)), "A base is taken in before what builds on it");
        }

        Edit.Writer writerOf(Change change) {
            var id = change.changeId().value();
            var author = change.author().value();
            var base = change.base();
            if (base == null) return new Edit.Writer(id, author, 0, Set.of());
            if (isAsShown(base))
                return new Edit.Writer(
                        id, author, Objects.requireNonNull(revisions.get(Changes.baseId(base))), Set.of());
            var before = Objects.requireNonNull(writers.get(Changes.baseId(base)));
            var own = new HashSet<>(before.own());
            own.add(before.change());
            var mayHaveSeenMore = base.own() == null || before.mayHaveSeenMore();
            return new Edit.Writer(id, author, before.seen(), Set.copyOf(own), mayHaveSeenMore);
        }

        /** A head with the changes behind it that its reader saw: else what its own author knew is all that is certain. */
        private boolean isAsShown(Change.Base base) {
            return base.own() == null && lines.isSame(base, Objects.requireNonNull(lineOf.get(Changes.baseId(base))));
        }
    }
}
