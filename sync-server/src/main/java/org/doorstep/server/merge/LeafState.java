package org.doorstep.server.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doorstep.contract.Leaf;
import tools.jackson.databind.JsonNode;

/**
 * What a leaf says: one alternative for each change that set it and that no later one has taken the place of. They were
 * all written without knowing of each other, or by people who were not asked to decide.
 *
 * @param alternatives in the order in which the record took them in
 */
record LeafState(List<Alternative> alternatives) {
    static final LeafState NEVER_SET = new LeafState(List.of());

    /**
     * With one more change that sets it. The change takes the place of what its author knew of, if she decided about it,
     * wrote it herself, or was shown one undisputed value.
     */
    LeafState after(Edit edit, int revision, Optional<JsonNode> value, boolean sheDecided, boolean sheSawADispute) {
        var left = new ArrayList<Alternative>();
        for (var there : alternatives) {
            var mayReplace =
                    sheDecided || !sheSawADispute || there.edit.author().equals(edit.author());
            if (!(mayReplace && edit.knewOf(there.edit, there.revision))) left.add(there);
        }
        left.add(new Alternative(edit, revision, value));
        return new LeafState(List.copyOf(left));
    }

    boolean isDisputed() {
        return alternatives.stream().map(Alternative::value).distinct().limit(2).count() > 1;
    }

    boolean wasKnownToAll(Edit edit, int revision) {
        return alternatives.stream().allMatch(each -> each.edit.knewOf(edit, revision));
    }

    /** The one value, or the one to show until a named person decides. Nothing that a person wrote is hidden by a deletion. */
    Optional<JsonNode> shown(RecordLeaves.Whole rule) {
        if (alternatives.isEmpty()) return Optional.empty();
        return alternatives.stream().min(order(rule)).orElseThrow().value();
    }

    private static Comparator<Alternative> order(RecordLeaves.Whole rule) {
        var byName = Comparator.comparing((Alternative a) -> a.edit.change());
        if (rule.kind() == Leaf.Kind.SAFEGUARDING)
            return Comparator.comparingInt((Alternative a) -> rule.protection().rank(a.value.orElse(null)))
                    .thenComparing(byName);
        var present = Comparator.comparing((Alternative a) -> a.value.isEmpty());
        if (rule.kind() == Leaf.Kind.NARRATIVE) return present.thenComparing(byName);
        return present.thenComparingInt(Alternative::revision);
    }

    /** @param revision when the record took it in */
    record Alternative(Edit edit, int revision, Optional<JsonNode> value) {}
}
