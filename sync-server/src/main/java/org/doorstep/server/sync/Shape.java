package org.doorstep.server.sync;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a value has all that the contract says it must have: every component that is not nullable, every text within
 * its length and of its pattern, every number within its bounds. The contract's own annotations are the only source; they
 * are read once for each type.
 */
final class Shape {
    private static final ClassValue<Part[]> PARTS = new ClassValue<>() {
        @Override
        protected Part[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Part::of).toArray(Part[]::new);
        }
    };

    private Shape() {}

    /** The path of the first thing that is missing, too long, not of its pattern or out of bounds. */
    static Optional<String> faultIn(@Nullable Object value) {
        return Optional.ofNullable(fault(value));
    }

    private static @Nullable String fault(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Record record -> faultOfRecord(record);
            case Map<?, ?> map -> faultOfMap(map);
            default -> null;
        };
    }

    private static @Nullable String faultOfRecord(Record record) {
        for (var part : PARTS.get(record.getClass())) {
            var value = part.valueIn(record);
            if (value == null && part.optional()) continue;
            if (value == null || !part.fits(value)) return part.name();
            var inner = fault(value);
            if (inner != null) return part.name() + "." + inner;
        }
        return null;
    }

    private static @Nullable String faultOfMap(Map<?, ?> map) {
        for (var entry : map.entrySet()) {
            var inner = fault(entry.getValue());
            if (inner != null) return entry.getKey() + "." + inner;
        }
        return null;
    }

    /** A component of a record: how to read it and what the contract asks of it. */
    private record Part(
            String name,
            MethodHandle read,
            boolean optional,
            int min,
            int max,
            List<java.util.regex.Pattern> patterns,
            long lowest,
            long highest) {
        static Part of(RecordComponent component) {
            var sizes = component.getAccessor().getAnnotationsByType(Size.class);
            return new Part(
                    component.getName(),
                    reader(component),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    Arrays.stream(sizes).mapToInt(Size::min).max().orElse(0),
                    Arrays.stream(sizes).mapToInt(Size::max).min().orElse(Integer.MAX_VALUE),
                    Arrays.stream(component.getAccessor().getAnnotationsByType(Pattern.class))
                            .map(pattern -> java.util.regex.Pattern.compile(pattern.regexp()))
                            .toList(),
                    Arrays.stream(component.getAccessor().getAnnotationsByType(Min.class))
                            .mapToLong(Min::value)
                            .max()
                            .orElse(Long.MIN_VALUE),
                    Arrays.stream(component.getAccessor().getAnnotationsByType(Max.class))
                            .mapToLong(Max::value)
                            .min()
                            .orElse(Long.MAX_VALUE));
        }

        private static MethodHandle reader(RecordComponent component) {
            try {
                component.getAccessor().setAccessible(true);
                return MethodHandles.lookup()
                        .unreflect(component.getAccessor())
                        .asType(MethodType.methodType(Object.class, Record.class));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("A record's component can always be read: " + component, e);
            }
        }

        @Nullable
        Object valueIn(Record record) {
            try {
                return (Object) read.invokeExact(record);
            } catch (Throwable e) {
                throw new IllegalStateException("A record's component can always be read: " + name, e);
            }
        }

        boolean fits(Object value) {
            return switch (value) {
                case String text ->
                    text.length() >= min
                            && text.length() <= max
                            && patterns.stream()
                                    .allMatch(each -> each.matcher(text).matches());
                case Integer number -> number >= lowest && number <= highest;
                case Long number -> number >= lowest && number <= highest;
                default -> true;
            };
        }
    }
}
