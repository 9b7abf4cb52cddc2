package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.doorstep.contract.visit.Visit;
import org.doorstep.server.merge.Edit;
import org.doorstep.server.merge.RecordLeaves;
import org.doorstep.server.merge.RecordMerge;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Two valid documents merged are a valid document: the contract's leaves are cut so that nothing that belongs together parts. */
class ValidMergedTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final RecordLeaves LEAVES = RecordLeaves.of(Visit.class);
    private static final int ROUNDS = 5_000;

    private final List<JsonNode> samples = samples();

    @Test
    void whateverTwoPeopleMadeOfAValidVisitMergesIntoAValidVisit() {
        for (int seed = 1; seed <= ROUNDS; seed++) {
            var chance = new Random(seed);
            var before = any(chance);
            var edits = new ArrayList<Edit>();
            edits.add(edit("first", 0, JsonNodeFactory.instance.objectNode(), before));
            for (var name : List.of("ana", "ben", "riz")) edits.add(edit(name, 1, before, changed(before, chance)));
            var merged = RecordMerge.of(LEAVES, edits).document();
            assertThat(Shape.faultIn(JSON.treeToValue(merged, Visit.class)))
                    .as("seed " + seed + ": " + merged)
                    .isEmpty();
        }
    }

    @Test
    void whenEverybodySawEverythingTheRecordSaysWhatTheLastOneSaid() {
        for (int seed = 1; seed <= ROUNDS; seed++) {
            var chance = new Random(seed);
            JsonNode document = JsonNodeFactory.instance.objectNode();
            var edits = new ArrayList<Edit>();
            for (int i = 0; i < 4; i++) {
                var next = i == 0 ? any(chance) : changed(document, chance);
                edits.add(edit("change-" + i, i, document, next));
                document = next;
            }
            var merged = RecordMerge.of(LEAVES, edits);
            assertThat(merged.disputes()).as("seed " + seed).isEmpty();
            assertThat(LEAVES.in(merged.document())).as("seed " + seed).isEqualTo(LEAVES.in(document));
        }
    }

    private static Edit edit(String name, int seen, JsonNode before, JsonNode after) {
        return Edit.of(LEAVES, new Edit.Writer(name, "w-" + name, seen, Set.of()), before, after, Map.of());
    }

    /** A valid visit made of another: some of its leaves taken from other visits, optional ones taken out. */
    private JsonNode changed(JsonNode visit, Random chance) {
        ObjectNode document = (ObjectNode) visit;
        var others = LEAVES.in(any(chance));
        for (var leaf : others.entrySet())
            if (chance.nextInt(3) == 0) document = LEAVES.with(document, leaf.getKey(), leaf.getValue());
        for (var path : LEAVES.in(document).keySet())
            if (chance.nextInt(4) == 0
                    && !Set.of("/contactId", "/purpose", "/attempt").contains(path))
                document = LEAVES.with(document, path, null);
        return document;
    }

    private JsonNode any(Random chance) {
        return samples.get(chance.nextInt(samples.size()));
    }

    private static List<JsonNode> samples() {
        var folder =
                Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()).resolve("contract/samples/visit");
        try (var files = Files.list(folder)) {
            return files.sorted().map(file -> JSON.readTree(file.toFile())).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
