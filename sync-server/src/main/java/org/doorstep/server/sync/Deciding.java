package org.doorstep.server.sync;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.doorstep.contract.sync.Change;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a change says about conflicts that its author was shown. */
final class Deciding {
    private static final JsonMapper JSON = new JsonMapper();

    private Deciding() {}

    /** The first path that names no leaf of the record's type. */
    static Optional<String> faultIn(Change change) {
        var leaves = Models.leaves(change.type());
        return resolutions(change).keySet().stream()
                .filter(path -> !leaves.isLeaf(path))
                .map(path -> "resolves " + path)
                .findFirst();
    }

    /** The document with what was decided in its place. */
    static JsonNode apply(Change change, JsonNode document) {
        var leaves = Models.leaves(change.type());
        var decided = document;
        for (var each : of(change).entrySet())
            decided = leaves.with(decided, each.getKey(), each.getValue().orElse(null));
        return decided;
    }

    /** The leaves decided, each with what it says from now on; empty when it was taken out. */
    static Map<String, Optional<JsonNode>> of(Change change) {
        var values = new TreeMap<String, Optional<JsonNode>>();
        resolutions(change).forEach((path, each) -> values.put(path, value(each.value())));
        return values;
    }

    private static Optional<JsonNode> value(@Nullable Object value) {
        return value == null ? Optional.empty() : Optional.of(JSON.valueToTree(value));
    }

    private static Map<String, Change.Resolution> resolutions(Change change) {
        return change.resolves() == null ? Map.of() : change.resolves();
    }
}
