package org.doorstep.contract.schema;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.doorstep.contract.Leaf;
import org.doorstep.contract.id.Id;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Values that are one string on the wire: ids, enums, days and instants. Ids and enums keep their names. */
final class Leaves implements CustomDefinitionProviderV2 {
    private static final String ID_PATTERN = "^[A-Za-z0-9._-]{1," + Id.LENGTH_MAX + "}$";

    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
            ResolvedType type, SchemaGenerationContext context) {
        var erased = type.getErasedType();
        var node = context.getGeneratorConfig().createObjectNode().put("type", "string");
        if (Id.class.isAssignableFrom(erased)) return named(node.put("pattern", ID_PATTERN));
        if (erased == Instant.class) return inline(node.put("format", "date-time"));
        if (erased == LocalDate.class) return inline(node.put("format", "date"));
        if (erased == Object.class) return inline(node.removeAll());
        if (!erased.isEnum()) return null;
        Arrays.stream(erased.getEnumConstants()).map(Object::toString).forEach(node.putArray("enum")::add);
        return named(node);
    }

    /** How the leaf merges; the client and the server read it from here. */
    static void mark(ObjectNode node, FieldScope field) {
        var leaf = field.getRawMember().getAnnotation(Leaf.class);
        if (leaf == null) return;
        node.put("x-leaf", leaf.value().name());
        if (leaf.mostProtectiveFirst().length > 0)
            Arrays.stream(leaf.mostProtectiveFirst()).forEach(node.putArray("x-most-protective-first")::add);
    }

    private static CustomDefinition named(ObjectNode node) {
        return new CustomDefinition(node, DefinitionType.ALWAYS_REF, AttributeInclusion.NO);
    }

    private static CustomDefinition inline(ObjectNode node) {
        return new CustomDefinition(node, DefinitionType.INLINE, AttributeInclusion.YES);
    }
}
