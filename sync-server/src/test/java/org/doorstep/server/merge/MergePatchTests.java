package org.doorstep.server.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class MergePatchTests {
    private static final JsonMapper JSON = new JsonMapper();

    /** The vectors of RFC 7396, appendix A. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":\"b\"} | {\"a\":\"c\"} | {\"a\":\"c\"}",
                "{\"a\":\"b\"} | {\"b\":\"c\"} | {\"a\":\"b\",\"b\":\"c\"}",
                "{\"a\":\"b\"} | {\"a\":null} | {}",
                "{\"a\":\"b\",\"b\":\"c\"} | {\"a\":null} | {\"b\":\"c\"}",
                "{\"a\":[\"b\"]} | {\"a\":\"c\"} | {\"a\":\"c\"}",
                "{\"a\":\"c\"} | {\"a\":[\"b\"]} | {\"a\":[\"b\"]}",
                "{\"a\":{\"b\":\"c\"}} | {\"a\":{\"b\":\"d\",\"c\":null}} | {\"a\":{\"b\":\"d\"}}",
                "{\"a\":[{\"b\":\"c\"}]} | {\"a\":[1]} | {\"a\":[1]}",
                "[\"a\",\"b\"] | [\"c\",\"d\"] | [\"c\",\"d\"]",
                "{\"a\":\"b\"} | [\"c\"] | [\"c\"]",
                "{\"a\":\"foo\"} | null | null",
                "{\"a\":\"foo\"} | \"bar\" | \"bar\"",
                "{\"e\":null} | {\"a\":1} | {\"e\":null,\"a\":1}",
                "[1,2] | {\"a\":\"b\",\"c\":null} | {\"a\":\"b\"}",
                "{} | {\"a\":{\"bb\":{\"ccc\":null}}} | {\"a\":{\"bb\":{}}}"
            })
    void aPatchDoesWhatTheStandardSays(String document, String patch, String result) {
        assertThat(MergePatch.apply(JSON.readTree(document), JSON.readTree(patch)))
                .isEqualTo(JSON.readTree(result));
    }

    @Test
    void theDifferenceOfTwoDocumentsLeadsFromOneToTheOther() {
        var chance = new Random(7396);
        for (int round = 0; round < 2_000; round++) {
            var from = document(chance, 3);
            var to = document(chance, 3);
            assertThat(MergePatch.apply(from, MergePatch.diff(from, to))).isEqualTo(to);
        }
    }

    @Test
    void equalDocumentsDifferByNothing() {
        var visit = JSON.readTree("{\"summary\":\"calm\",\"quotes\":{\"q1\":{\"words\":\"I like it here\"}}}");
        assertThat(MergePatch.diff(visit, visit.deepCopy()).isEmpty()).isTrue();
    }

    @Test
    void fieldsOfANewerTabletSurviveAnOlderPatch() {
        var doc = JSON.readTree("{\"summary\":\"calm\",\"mood\":{\"face\":3}}");
        var result = MergePatch.apply(doc, JSON.readTree("{\"summary\":\"quiet\"}"));
        assertThat(result.at("/mood/face").asInt()).isEqualTo(3);
        assertThat(doc.get("summary").asString())
                .as("the argument is not changed")
                .isEqualTo("calm");
    }

    @Test
    void aDocumentWithoutABottomIsRefused() {
        JsonNode deep = JSON.readTree("{\"a\":1}");
        for (int level = 0; level < MergePatch.DEPTH_MAX + 1; level++)
            deep = JsonNodeFactory.instance.objectNode().set("a", deep);
        var tooDeep = deep;
        assertThatThrownBy(() -> MergePatch.apply(null, tooDeep)).isInstanceOf(MergePatch.TooDeep.class);
        assertThatThrownBy(() -> MergePatch.diff(null, tooDeep)).isInstanceOf(MergePatch.TooDeep.class);
    }

    private static JsonNode document(Random chance, int depth) {
        var doc = JsonNodeFactory.instance.objectNode();
        for (var name : new String[] {"a", "b", "c", "d"})
            if (chance.nextInt(3) > 0)
                doc.set(name, depth > 0 && chance.nextBoolean() ? document(chance, depth - 1) : leaf(chance));
        return doc;
    }

    private static JsonNode leaf(Random chance) {
        return JsonNodeFactory.instance.numberNode(chance.nextInt(3));
    }
}
