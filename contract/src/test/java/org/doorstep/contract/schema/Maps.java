package org.doorstep.contract.schema;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map is written where it is used: as a definition of its own it would only be called "Map". */
final class Maps {
    private Maps() {}

    static @Nullable CustomDefinition inline(ResolvedType type, SchemaGenerationContext context) {
        if (type.getErasedType() != Map.class) return null;
        var value = type.getTypeParameters().get(1);
        var node = context.getGeneratorConfig().createObjectNode().put("type", "object");
        node.set("additionalProperties", context.createDefinitionReference(value));
        return new CustomDefinition(node, DefinitionType.INLINE, AttributeInclusion.YES);
    }
}
