package org.doorstep.server.http;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is inside a failure, told by class and place alone: messages may quote what a person wrote. */
final class Inside {
    private static final int CAUSES_MAX = 10;
    private static final int FRAMES_MAX = 8;

    private Inside() {}

    static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
        return causes(failure)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    static String describe(Throwable failure) {
        return causes(failure)
                .map(each -> each.getClass().getName() + frames(each))
                .collect(Collectors.joining(" because of "));
    }

    private static String frames(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .limit(FRAMES_MAX)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < ", " at ", ""));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(CAUSES_MAX);
    }
}
