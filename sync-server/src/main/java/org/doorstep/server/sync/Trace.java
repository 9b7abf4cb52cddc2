package org.doorstep.server.sync;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where something failed, told by class and place alone: an exception's message may quote what a person wrote. */
final class Trace {
    private static final int FRAMES_MAX = 6;

    private Trace() {}

    static String of(Throwable failure) {
        var cause = failure.getCause();
        var here = failure.getClass().getName()
                + Arrays.stream(failure.getStackTrace())
                        .limit(FRAMES_MAX)
                        .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                        .collect(Collectors.joining(" < ", " at ", ""));
        return cause == null ? here : here + " because of " + cause.getClass().getName();
    }
}
