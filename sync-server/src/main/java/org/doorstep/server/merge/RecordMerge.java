package org.doorstep.server.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What a record says after everything that was ever done to it. Each leaf is a register that keeps every value written
 * without knowledge of the others (Shapiro et al., "Conflict-free Replicated Data Types", 2011, multi-value register);
 * knowledge is what the server had shown and what the device had written itself. No clock is looked at. The order in
 * which changes came in decides which value of an undecided scalar is shown, and nothing else.
 *
 * @see "Decision 0009"
 */
public final class RecordMerge {
    private final RecordLeaves leaves;
    private final Map<String, NavigableMap<Integer, LeafState>> histories = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();

    private RecordMerge(RecordLeaves leaves) {
        this.leaves = leaves;
    }

    /** @param edits in the order in which the record took them in: the first made revision 1 */
    public static Merged of(RecordLeaves leaves, List<Edit> edits) {
        var merge = new RecordMerge(leaves);
        edits.forEach(merge::take);
        return merge.merged();
    }

    private void take(Edit edit) {
        edits.add(edit);
        int revision = edits.size();
        edit.sets().forEach((path, value) -> {
            var decided = edit.resolves().contains(path);
            var next = at(path, revision).after(edit, revision, value, decided, sawADispute(edit, path));
            histories.computeIfAbsent(path, p -> new TreeMap<>()).put(revision, next);
        });
    }

    /** Whoever was shown a state that is gone may have seen one, and takes the place of nothing but her own words. */
    private boolean sawADispute(Edit edit, String path) {
        return edit.mayHaveSeenMore() || at(path, edit.seen()).isDisputed();
    }

    private LeafState at(String path, int upTo) {
        var history = histories.get(path);
        var entry = history == null ? null : history.floorEntry(upTo);
        return entry == null ? LeafState.NEVER_SET : entry.getValue();
    }

    private Merged merged() {
        var said = new TreeMap<String, JsonNode>();
        var disputes = new TreeMap<String, Dispute>();
        for (var path : histories.keySet()) {
            var state = at(path, edits.size());
            state.shown(leaves.rule(path)).ifPresent(value -> said.put(path, value));
            if (state.isDisputed()) disputes.put(path, dispute(path, state));
        }
        return new Merged(leaves.document(said), disputes);
    }

    private Dispute dispute(String path, LeafState state) {
        var rule = leaves.rule(path);
        var alternatives = state.alternatives().stream()
                .map(each -> new Dispute.Said(each.edit().change(), each.value()))
                .sorted()
                .toList();
        return new Dispute(rule.kind(), before(path, state).shown(rule), alternatives);
    }

    /** What the leaf said with only those changes that all who differ now had known of; nothing if that was disputed too. */
    private LeafState before(String path, LeafState state) {
        var before = LeafState.NEVER_SET;
        for (int i = 0; i < edits.size(); i++) {
            var edit = edits.get(i);
            var value = edit.sets().get(path);
            if (value == null || !state.wasKnownToAll(edit, i + 1)) continue;
            before = before.after(edit, i + 1, value, edit.resolves().contains(path), sawADispute(edit, path));
        }
        return before.isDisputed() ? LeafState.NEVER_SET : before;
    }
}
