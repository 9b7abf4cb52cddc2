package org.doorstep.contract.schema;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Checks a message against a schema: exactly the keywords that our schemas use, so that no library is needed for them. */
final class SchemaCheck {
    private final JsonNode root;
    private final List<String> complaints = new ArrayList<>();

    private SchemaCheck(JsonNode root) {
        this.root = root;
    }

    /** What is wrong, each with its place; empty when nothing is. */
    static List<String> complaints(JsonNode schema, JsonNode value) {
        var check = new SchemaCheck(schema);
        check.look("", schema, value);
        return check.complaints;
    }

    private void look(String at, JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) look(at, root.at(schema.get("$ref").asString().substring(1)), value);
        if (schema.has("oneOf")) lookAtArms(at, schema.get("oneOf"), value);
        switch (schema.path("type").asString("any")) {
            case "object" -> lookAtObject(at, schema, value);
            case "array" -> lookAtArray(at, schema, value);
            case "string" -> lookAtString(at, schema, value);
            case "integer" -> expect(value.isIntegralNumber(), at, "is no whole number");
            case "boolean" -> expect(value.isBoolean(), at, "is neither true nor false");
            default -> {}
        }
    }

    private void lookAtArms(String at, JsonNode arms, JsonNode value) {
        var fits = 0;
        for (var arm : arms) {
            var check = new SchemaCheck(root);
            check.look(at, arm, value);
            if (check.complaints.isEmpty()) fits++;
        }
        expect(fits == 1, at, "fits " + fits + " arms");
    }

    private void lookAtObject(String at, JsonNode schema, JsonNode value) {
        if (!value.isObject()) {
            expect(false, at, "is no object");
            return;
        }
        schema.path("required").forEach(name -> expect(value.has(name.asString()), at, "lacks " + name.asString()));
        for (var field : value.properties()) {
            var property = schema.path("properties").path(field.getKey());
            var rule = property.isMissingNode() ? schema.path("additionalProperties") : property;
            look(at + "/" + field.getKey(), rule, field.getValue());
        }
    }

    private void lookAtArray(String at, JsonNode schema, JsonNode value) {
        expect(value.isArray(), at, "is no list");
        expect(value.size() >= schema.path("minItems").asInt(0), at, "has too few items");
        expect(value.size() <= schema.path("maxItems").asInt(Integer.MAX_VALUE), at, "has too many items");
        for (var i = 0; i < value.size(); i++) look(at + "/" + i, schema.path("items"), value.path(i));
    }

    private void lookAtString(String at, JsonNode schema, JsonNode value) {
        if (!value.isString()) {
            expect(false, at, "is no text");
            return;
        }
        var text = value.asString();
        expect(text.length() >= schema.path("minLength").asInt(0), at, "is too short");
        expect(text.length() <= schema.path("maxLength").asInt(Integer.MAX_VALUE), at, "is too long");
        if (schema.has("const")) expect(schema.get("const").asString().equals(text), at, "is another constant");
        if (schema.has("enum"))
            expect(schema.get("enum").valueStream().anyMatch(value::equals), at, "is not in the list");
        if (schema.has("pattern"))
            expect(Pattern.matches(schema.get("pattern").asString(), text), at, "breaks the pattern");
        if (schema.has("format")) expect(isA(schema.get("format").asString(), text), at, "is badly formed");
    }

    private static boolean isA(String format, String text) {
        try {
            if (format.equals("date")) LocalDate.parse(text);
            else Instant.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void expect(boolean holds, String at, String complaint) {
        if (!holds) complaints.add(at + " " + complaint);
    }
}
