package org.doorstep.server.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.doorstep.contract.child.Child;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The cases every engine must agree on, from {@code contract/samples/duties/vectors.json}. */
class DutiesVectorsTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Due(String rule, LocalDate dueOn, @Nullable String reason) {}

    record Vector(
            String id,
            String says,
            LocalDate today,
            Counting counting,
            @Nullable List<String> on,
            Child child,
            List<VisitFact> visits,
            @Nullable Due asked,
            List<Due> next) {
        @Override
        public String toString() {
            return id + ": " + says;
        }
    }

    record Vectors(String about, List<Vector> vectors) {}

    static List<Vector> vectors() throws Exception {
        String json = Files.readString(Path.of("../contract/samples/duties/vectors.json"));
        return JSON.readValue(json, Vectors.class).vectors();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void aChildIsDueOnTheDayTheTableSays(Vector vector) {
        List<String> on = vector.on() == null ? List.of() : vector.on();
        var duties = new Duties(RuleBook.standard().with(on), vector.counting());

        var next = duties.next(vector.child(), vector.visits(), vector.today()).stream()
                .map(d -> new Due(d.rule(), d.dueOn(), d.reason()))
                .toList();

        assertThat(next).isEqualTo(vector.next());
        Due asked = vector.asked();
        if (asked == null) return;
        assertThat(duties.asked(vector.child(), vector.visits(), vector.today()))
                .anySatisfy(d -> {
                    assertThat(d.rule()).isEqualTo(asked.rule());
                    assertThat(d.dueOn()).isEqualTo(asked.dueOn());
                });
    }
}
