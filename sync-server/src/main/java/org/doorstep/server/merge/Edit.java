package org.doorstep.server.merge;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What one change did to a record's leaves, and what its author had seen when she wrote it.
 *
 * @param change its name
 * @param seen the record's revision that the server had shown her, 0 for none: everything up to it is in her past
 * @param own this device's earlier changes that it builds on since then: they are in her past too
 * @param sets the leaves that it says differently than what she saw; empty for one that it took out
 * @param resolves the leaves about which she decided a conflict
 * @param mayHaveSeenMore she was shown a state that is not there any more: more than this, nobody can say of it
 */
public record Edit(
        String change,
        String author,
        int seen,
        Set<String> own,
        SortedMap<String, Optional<JsonNode>> sets,
        Set<String> resolves,
        boolean mayHaveSeenMore) {

    /** Of an author of whom all is known that she had seen. */
    public Edit(
            String change,
            String author,
            int seen,
            Set<String> own,
            SortedMap<String, Optional<JsonNode>> sets,
            Set<String> resolves) {
        this(change, author, seen, own, sets, resolves, false);
    }

    /** The leaves in which two documents differ, with what the second one says. */
    public static SortedMap<String, Optional<JsonNode>> difference(
            RecordLeaves leaves, JsonNode before, JsonNode after) {
        var was = leaves.in(before);
        var is = leaves.in(after);
        var paths = new TreeSet<>(was.keySet());
        paths.addAll(is.keySet());
        var differs = new TreeMap<String, Optional<JsonNode>>();
        for (var path : paths)
            if (!Objects.equals(was.get(path), is.get(path))) differs.put(path, Optional.ofNullable(is.get(path)));
        return differs;
    }

    /** Reads the edit out of the documents before and after. What was decided counts as said, even when it says what was shown. */
    public static Edit of(
            RecordLeaves leaves,
            Writer writer,
            JsonNode before,
            JsonNode after,
            Map<String, Optional<JsonNode>> decided) {
        var sets = difference(leaves, before, after);
        sets.putAll(decided);
        return new Edit(
                writer.change,
                writer.author,
                writer.seen,
                writer.own,
                sets,
                Set.copyOf(decided.keySet()),
                writer.mayHaveSeenMore);
    }

    /** The same, where she said these leaves even if they are as they were here: what she saw there may have been another. */
    public Edit saying(RecordLeaves leaves, Set<String> named, JsonNode after) {
        var is = leaves.in(after);
        var says = new TreeMap<>(sets);
        for (var path : named) says.putIfAbsent(path, Optional.ofNullable(is.get(path)));
        return new Edit(change, author, seen, own, says, resolves, mayHaveSeenMore);
    }

    boolean knewOf(Edit other, int revision) {
        return revision <= seen || own.contains(other.change);
    }

    /** Who wrote a change, and on what. */
    public record Writer(String change, String author, int seen, Set<String> own, boolean mayHaveSeenMore) {
        /** Of whom all is known that she had seen. */
        public Writer(String change, String author, int seen, Set<String> own) {
            this(change, author, seen, own, false);
        }
    }
}
