package org.doorstep.server.merge;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Merge Patch (RFC 7396). Nothing in a record is ever null, so null in a patch always and only means "delete";
 * fields that this build has never heard of are carried like any other. Merging of two branches builds on these:
 * theirs is the {@link #diff} from base to head, mine is the patch.
 */
public final class MergePatch {
    /** Deeper documents are refused: the same bound as the parser's. */
    public static final int DEPTH_MAX = 20;

    private MergePatch() {}

    /** The document with the patch applied; neither argument is changed. */
    public static JsonNode apply(@Nullable JsonNode document, JsonNode patch) {
        return apply(document, patch, 0);
    }

    /** The smallest patch that makes {@code to} of {@code from}; an empty object when they are equal objects. */
    public static JsonNode diff(@Nullable JsonNode from, JsonNode to) {
        return diff(from, to, 0);
    }

    private static JsonNode apply(@Nullable JsonNode document, JsonNode patch, int depth) {
        if (depth > DEPTH_MAX) throw new TooDeep();
        if (!patch.isObject()) return patch;
        var result = copyOfObject(document);
        for (var member : patch.properties()) {
            if (member.getValue().isNull()) result.remove(member.getKey());
            else result.set(member.getKey(), apply(result.get(member.getKey()), member.getValue(), depth + 1));
        }
        return result;
    }

    private static JsonNode diff(@Nullable JsonNode from, JsonNode to, int depth) {
        if (depth > DEPTH_MAX) throw new TooDeep();
        if (to.isNull()) throw new IllegalArgumentException("A document holds no null: absent is the only empty");
        if (!to.isObject()) return to;
        var before = copyOfObject(from);
        var patch = JsonNodeFactory.instance.objectNode();
        to.properties().forEach(member -> addDifference(patch, before.get(member.getKey()), member, depth));
        before.propertyNames().stream().filter(name -> !to.has(name)).forEach(patch::putNull);
        return patch;
    }

    private static void addDifference(
            ObjectNode patch, @Nullable JsonNode before, Map.Entry<String, JsonNode> after, int depth) {
        if (after.getValue().equals(before)) return;
        patch.set(after.getKey(), diff(before, after.getValue(), depth + 1));
    }

    /** A shallow copy: members are never changed in place, only replaced. */
    private static ObjectNode copyOfObject(@Nullable JsonNode document) {
        var copy = JsonNodeFactory.instance.objectNode();
        if (document instanceof ObjectNode object) copy.setAll(object);
        return copy;
    }

    /** The document nests deeper than {@link #DEPTH_MAX}. */
    public static final class TooDeep extends IllegalArgumentException {
        TooDeep() {
            super("The document nests deeper than " + DEPTH_MAX + " levels");
        }
    }
}
