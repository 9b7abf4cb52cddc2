package org.doorstep.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.doorstep.contract.id.ChangeId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.sync.Pull;
import org.doorstep.contract.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The same files are read by the tablet's tests. */
class GoldenSamplesTests {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final Map<String, ObjectNode> SCHEMAS = Schemas.all();

    static Stream<Sample> valid() {
        return Sample.valid();
    }

    /** What a newer build wrote says more than a record of this one can hold. */
    static Stream<Sample> ofThisBuild() {
        return Sample.valid().filter(sample -> !sample.fromTheFuture());
    }

    static Stream<Sample> invalid() {
        return Sample.in("invalid");
    }

    @ParameterizedTest
    @MethodSource("ofThisBuild")
    void aMessageIsTheSameAfterItWasReadAndWrittenBack(Sample sample) {
        var read = JSON.treeToValue(sample.tree(), typeOf(sample));
        assertThat(JSON.readTree(JSON.writeValueAsString(read))).isEqualTo(sample.tree());
    }

    @ParameterizedTest
    @MethodSource("valid")
    void aMessageFitsItsSchema(Sample sample) {
        assertThat(SchemaCheck.complaints(schemaOf(sample.schema()), sample.tree()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void aBadMessageIsRefusedByItsSchema(Sample sample) {
        assertThat(sample.tree().path("reason").asString("")).endsWith(".");
        var schema = schemaOf(sample.tree().path("schema").asString());
        assertThat(SchemaCheck.complaints(schema, sample.tree().path("sample"))).isNotEmpty();
    }

    @Test
    void whatANewerTabletWrotePassesThroughUntouched() {
        var newer = Sample.in("visit").filter(Sample::fromTheFuture).findFirst().orElseThrow();
        assertThat(JSON.treeToValue(newer.tree(), Visit.class).summary()).isNotBlank();

        Map<String, Object> doc = JSON.convertValue(newer.tree(), new TypeReference<>() {});
        var at = Instant.parse("2026-11-16T13:00:00.300Z");
        Pull.Item item = new Pull.RecordItem(
                new RecordId("r-1"),
                new ChildId("c-1"),
                "visit",
                new ChangeId("ch-1"),
                1,
                "Pat",
                at,
                at,
                at,
                doc,
                null,
                null,
                7L,
                "4f".repeat(32),
                at);
        var again = JSON.readValue(JSON.writerFor(Pull.Item.class).writeValueAsString(item), Pull.Item.class);
        assertThat(again).isEqualTo(item);
        assertThat(JSON.<ObjectNode>valueToTree(((Pull.RecordItem) again).doc()))
                .isEqualTo(newer.tree());
    }

    @Test
    void everyRecordAndMessageHasASample() {
        assertThat(Schemas.MESSAGES.keySet())
                .allSatisfy(name -> assertThat(Sample.in(name)).isNotEmpty());
    }

    private static Class<?> typeOf(Sample sample) {
        return Objects.requireNonNull(Schemas.MESSAGES.get(sample.schema()));
    }

    private static ObjectNode schemaOf(String name) {
        return Objects.requireNonNull(SCHEMAS.get(name), name);
    }
}
