package org.doorstep.contract.schema;

import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.SchemaDefinitionNamingStrategy;

/** A nested type is named with what it is nested in: {@code Push.Reply} is {@code PushReply}, {@code Seen.Yes} is {@code SeenYes}. */
final class Naming implements SchemaDefinitionNamingStrategy {
    @Override
    public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
        return of(key.getType().getErasedType());
    }

    static String of(Class<?> type) {
        var outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : of(outer) + type.getSimpleName();
    }
}
