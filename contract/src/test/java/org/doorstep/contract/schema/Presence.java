package org.doorstep.contract.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.victools.jsonschema.generator.FieldScope;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Absent is the only empty: nothing is null on the wire, and an empty map is left out where its record says so. */
final class Presence {
    private Presence() {}

    static boolean required(FieldScope field) {
        var member = field.getRawMember();
        if (member.getAnnotatedType().isAnnotationPresent(Nullable.class)) return false;
        return !(leavesOutTheEmpty(member.getDeclaringClass()) && mayBeEmpty(member.getType()));
    }

    private static boolean leavesOutTheEmpty(Class<?> type) {
        var include = type.getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.NON_EMPTY;
    }

    private static boolean mayBeEmpty(Class<?> type) {
        return Map.class.isAssignableFrom(type) || Collection.class.isAssignableFrom(type);
    }
}
