package org.doorstep.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The committed schemas are the record model's. After a change run once with {@code -Ddoorstep.schema.write=true}. */
class SchemaDriftTests {
    private static final Path FOLDER = Path.of("schema");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void theCommittedSchemasAreTheOnesThatTheRecordsMake() throws IOException {
        var made = new TreeMap<String, String>();
        Schemas.all().forEach((name, schema) -> made.put(name + ".json", JSON.writeValueAsString(schema) + "\n"));
        if (Boolean.getBoolean("doorstep.schema.write")) write(made);
        assertThat(committed()).isEqualTo(made);
    }

    @Test
    void nothingOnTheWireMayBeNull() {
        assertThat(JSON.writeValueAsString(Schemas.all())).doesNotContain("\"null\"");
    }

    @Test
    void oneNameNeverMeansTwoThings() {
        var seen = new TreeMap<String, ObjectNode>();
        for (var schema : Schemas.all().values())
            for (var definition : schema.withObjectProperty("$defs").properties())
                assertThat(seen.merge(
                                definition.getKey(), (ObjectNode) definition.getValue(), (first, second) -> first))
                        .as(definition.getKey())
                        .isEqualTo(definition.getValue());
        assertThat(seen).containsKeys("SeenYes", "AloneUnable", "AttemptDidNotTakePlace", "PullForgetItem");
    }

    private static void write(Map<String, String> schemas) throws IOException {
        Files.createDirectories(FOLDER);
        for (var old : committed().keySet()) Files.delete(FOLDER.resolve(old));
        for (var schema : schemas.entrySet()) Files.writeString(FOLDER.resolve(schema.getKey()), schema.getValue());
    }

    private static Map<String, String> committed() throws IOException {
        var found = new TreeMap<String, String>();
        try (var files = Files.newDirectoryStream(FOLDER, "*.json")) {
            for (var file : files) found.put(file.getFileName().toString(), Files.readString(file));
        }
        return found;
    }
}
