package org.doorstep.server.sync;

import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a value has all that the contract says it must have: every component that is not nullable, every text within
 * its length. The contract's own annotations are the only source.
 */
final class Shape {
    private Shape() {}

    /** The path of the first thing that is missing or too long. */
    static Optional<String> faultIn(@Nullable Object value) {
        return switch (value) {
            case null -> Optional.empty();
            case Record record ->
                Arrays.stream(record.getClass().getRecordComponents())
                        .flatMap(part -> faultIn(part, valueOf(part, record)).stream())
                        .findFirst();
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .flatMap(entry -> faultIn(entry).stream())
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static Optional<String> faultIn(Map.Entry<?, ?> entry) {
        return faultIn(entry.getValue()).map(inner -> entry.getKey() + "." + inner);
    }

    private static Optional<String> faultIn(RecordComponent part, @Nullable Object value) {
        if (value == null)
            return part.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    ? Optional.empty()
                    : Optional.of(part.getName());
        if (value instanceof String text && !fits(text, part)) return Optional.of(part.getName());
        return faultIn(value).map(inner -> part.getName() + "." + inner);
    }

    private static boolean fits(String text, RecordComponent part) {
        return Stream.of(part.getAccessor().getAnnotationsByType(Size.class))
                .allMatch(size -> text.length() >= size.min() && text.length() <= size.max());
    }

    private static @Nullable Object valueOf(RecordComponent part, Record record) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record's component can always be read: " + part, e);
        }
    }
}
