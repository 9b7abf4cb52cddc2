package org.doorstep.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The ten families hold nothing that a tablet could not take, whatever day they are put on. */
class FamilySamplesTests {
    private static final Pattern DAY = Pattern.compile("\"(?:today|workday)[-+0-9yd]*\"");
    private static final Pattern TIME = Pattern.compile("\"(?:today|workday)[-+0-9yd]* (\\d\\d:\\d\\d)\"");
    private static final Map<String, ObjectNode> SCHEMAS = Schemas.all();

    static Stream<Sample> families() {
        return Sample.in("families");
    }

    @Test
    void thereAreTenOfThem() {
        assertThat(families()).hasSize(10);
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyCardAndEveryVisitFitsItsSchema(Sample family) {
        var dated = onSomeDay(family);
        assertThat(dated.path("story").asString("")).endsWith(".");
        for (var child : dated.path("children")) {
            assertThat(SchemaCheck.complaints(schema("child"), child.path("card")))
                    .isEmpty();
            assertThat(child.path("visits")).isNotEmpty();
            for (var visit : child.path("visits"))
                assertThat(SchemaCheck.complaints(schema("visit"), visit.path("visit")))
                        .isEmpty();
        }
    }

    /** Every family says something in its children's own words, unless nobody in it is born yet. */
    @ParameterizedTest
    @MethodSource("families")
    void theChildrenAreHeard(Sample family) {
        var text = family.tree().toString();
        assertThat(text.contains("\"quotes\"") || text.contains("\"expectedOn\""))
                .isTrue();
    }

    private static JsonNode onSomeDay(Sample family) {
        var timed = TIME.matcher(family.tree().toString()).replaceAll("\"2026-11-20T$1:00Z\"");
        return new JsonMapper().readTree(DAY.matcher(timed).replaceAll("\"2026-11-20\""));
    }

    private static ObjectNode schema(String name) {
        return Objects.requireNonNull(SCHEMAS.get(name), name);
    }
}
