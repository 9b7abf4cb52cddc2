package org.doorstep.server.merge;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.doorstep.contract.Leaf;
import org.doorstep.contract.Parts;
import org.doorstep.contract.id.Id;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parts of a record's document that change as one, each with a path (RFC 6901): every component of the contract's
 * record is one, except that each entry of a map is one by itself ({@code /quotes/q1}), and that a part which must be
 * there and is no leaf, or is declared to be no leaf, is looked into. A field that this build does not know changes as a whole. So whatever leaves of
 * two valid documents are put together make a valid document.
 */
public final class RecordLeaves {
    private final Map<String, Part> parts;

    private RecordLeaves(Map<String, Part> parts) {
        this.parts = parts;
    }

    /** As the contract declares them. */
    public static RecordLeaves of(Class<? extends Record> type) {
        var parts = new HashMap<String, Part>();
        for (var component : type.getRecordComponents()) parts.put(component.getName(), part(component));
        return new RecordLeaves(Map.copyOf(parts));
    }

    private static Part part(RecordComponent component) {
        var leaf = markOf(component);
        if (Map.class.isAssignableFrom(component.getType())) return new Entries(ofEntry(leaf));
        if (component.getAccessor().isAnnotationPresent(Parts.class)) return inside(component);
        if (leaf != null) return new Whole(leaf.value(), Protection.of(List.of(leaf.mostProtectiveFirst())));
        var mayBeAbsent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (component.getType().isRecord() && !isId(component.getType()) && !mayBeAbsent) return inside(component);
        return Whole.SCALAR;
    }

    /** What protects a child protects in every entry of a map; all else about an entry changes as one. */
    private static Whole ofEntry(@Nullable Leaf leaf) {
        return leaf != null && leaf.value() == Leaf.Kind.SAFEGUARDING
                ? new Whole(leaf.value(), Protection.of(List.of(leaf.mostProtectiveFirst())))
                : Whole.SCALAR;
    }

    private static Part inside(RecordComponent component) {
        return new Inside(of(component.getType().asSubclass(Record.class)));
    }

    /** An identity is one string on the wire. */
    private static boolean isId(Class<?> type) {
        return Id.class.isAssignableFrom(type);
    }

    private static @Nullable Leaf markOf(RecordComponent component) {
        var own = component.getAnnotation(Leaf.class);
        return own != null ? own : component.getAccessor().getAnnotation(Leaf.class);
    }

    /** Every leaf of a document that says something, by its path. */
    public SortedMap<String, JsonNode> in(JsonNode document) {
        var found = new TreeMap<String, JsonNode>();
        gather(document, "", found);
        return found;
    }

    /** The document that says just this. */
    public ObjectNode document(SortedMap<String, JsonNode> leaves) {
        var document = JsonNodeFactory.instance.objectNode();
        leaves.forEach((path, value) -> put(document, path, value));
        return document;
    }

    /** The document with one leaf said differently, or taken out. */
    public ObjectNode with(JsonNode document, String path, @Nullable JsonNode value) {
        var leaves = in(document);
        if (value == null) leaves.remove(path);
        else leaves.put(path, value);
        return document(leaves);
    }

    /** Whether the path names a leaf of this record. */
    public boolean isLeaf(String path) {
        var names = Pointer.names(path);
        return !names.isEmpty() && leafAt(names);
    }

    /** The leaves that a merge patch names. */
    public Set<String> named(JsonNode patch) {
        return in(patch).keySet().stream().filter(this::isLeaf).collect(Collectors.toSet());
    }

    Whole rule(String path) {
        var names = Pointer.names(path);
        var part = parts.get(names.getFirst());
        if (part instanceof Whole whole) return whole;
        if (part instanceof Entries entries) return entries.rule;
        if (part instanceof Inside inside)
            return inside.leaves.rule(Pointer.of(names.subList(1, names.size()).toArray(String[]::new)));
        return Whole.SCALAR;
    }

    private boolean leafAt(List<String> names) {
        return switch (parts.get(names.getFirst())) {
            case null -> names.size() == 1;
            case Whole whole -> names.size() == 1;
            case Entries entries -> names.size() == 2;
            case Inside inside -> names.size() > 1 && inside.leaves.leafAt(names.subList(1, names.size()));
        };
    }

    private void gather(JsonNode document, String above, SortedMap<String, JsonNode> found) {
        for (var member : document.properties()) {
            var path = above + Pointer.of(member.getKey());
            var value = member.getValue();
            switch (parts.get(member.getKey())) {
                case Entries entries
                when value.isObject() ->
                    value.properties().forEach(entry -> found.put(path + Pointer.of(entry.getKey()), entry.getValue()));
                case Inside inside when value.isObject() -> inside.leaves.gather(value, path, found);
                case null, default -> found.put(path, value);
            }
        }
    }

    private static void put(ObjectNode document, String path, JsonNode value) {
        var names = Pointer.names(path);
        var into = document;
        for (var name : names.subList(0, names.size() - 1))
            into = into.get(name) instanceof ObjectNode there ? there : into.putObject(name);
        into.set(names.getLast(), value);
    }

    /** What becomes of one component. */
    private sealed interface Part {}

    /** Each entry of the map is a leaf: words belong to their speaker, a promise to who keeps it and by when. */
    private record Entries(Whole rule) implements Part {}

    private record Inside(RecordLeaves leaves) implements Part {}

    /** It changes as one. */
    record Whole(Leaf.Kind kind, Protection protection) implements Part {
        static final Whole SCALAR = new Whole(Leaf.Kind.SCALAR, Protection.of(List.of()));
    }

    @Override
    public String toString() {
        return "leaves " + Arrays.toString(parts.keySet().stream().sorted().toArray());
    }
}
