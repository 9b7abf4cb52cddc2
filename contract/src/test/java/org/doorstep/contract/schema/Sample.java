package org.doorstep.contract.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One golden sample; its folder names its schema. */
record Sample(String schema, String name, JsonNode tree) {
    private static final Path FOLDER = Path.of("samples");
    private static final JsonMapper JSON = new JsonMapper();

    static Stream<Sample> valid() {
        return Schemas.MESSAGES.keySet().stream().sorted().flatMap(Sample::in);
    }

    static Stream<Sample> in(String folder) {
        try (var files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList().stream().map(file -> read(folder, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample read(String folder, Path file) {
        return new Sample(folder, file.getFileName().toString().replace(".json", ""), JSON.readTree(file.toFile()));
    }

    /** Written by a build that knows more than this one. */
    boolean fromTheFuture() {
        return name.startsWith("written-by-a-newer");
    }

    @Override
    public String toString() {
        return schema + "/" + name;
    }
}
