package org.doorstep.contract.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.TypeScope;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A sealed interface becomes {@code oneOf} its arms, and each arm names itself by a constant. The generator's own
 * Jackson module wraps every arm in a second definition beside a {@code $ref}, and TypeScript then loses the fields.
 */
final class Unions implements CustomDefinitionProviderV2 {
    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
            ResolvedType type, SchemaGenerationContext context) {
        var arms = type.getErasedType().getDeclaredAnnotation(JsonSubTypes.class);
        if (arms == null) return null;
        var node = context.getGeneratorConfig().createObjectNode();
        var oneOf = node.putArray("oneOf");
        for (var arm : arms.value())
            oneOf.add(context.createDefinitionReference(context.getTypeContext().resolve(arm.value())));
        return new CustomDefinition(
                node, CustomDefinition.DefinitionType.ALWAYS_REF, CustomDefinition.AttributeInclusion.NO);
    }

    /** Adds the constant by which a reader tells this arm from the others. */
    static void nameTheArm(ObjectNode node, TypeScope scope, SchemaGenerationContext context) {
        var type = scope.getType().getErasedType();
        for (var union : type.getInterfaces()) {
            var info = union.getDeclaredAnnotation(JsonTypeInfo.class);
            var arms = union.getDeclaredAnnotation(JsonSubTypes.class);
            if (info == null || arms == null) continue;
            nameOf(type, arms).forEach(name -> addConstant(node, info.property(), name));
        }
    }

    private static Stream<String> nameOf(Class<?> type, JsonSubTypes arms) {
        return Arrays.stream(arms.value()).filter(arm -> arm.value() == type).map(JsonSubTypes.Type::name);
    }

    private static void addConstant(ObjectNode node, String property, String name) {
        var properties = node.withObjectProperty("properties");
        // The same nodes, not copies: the generator fills in references after this.
        var fields = List.copyOf(properties.properties());
        properties.removeAll();
        properties.putObject(property).put("type", "string").put("const", name);
        fields.forEach(field -> properties.set(field.getKey(), field.getValue()));
        node.withArrayProperty("required").insert(0, property);
    }
}
