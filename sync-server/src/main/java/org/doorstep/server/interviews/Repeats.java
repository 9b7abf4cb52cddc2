package org.doorstep.server.interviews;

import java.time.Duration;
import java.util.List;

/** How often one child went, counted back from the start of one time to the starts of those before it. */
final class Repeats {
    private Repeats() {}

    /** Herself included; being away counts as being missing does. */
    static int within(Duration span, Return last, List<Return> all) {
        var until = last.episode().startedAt();
        var from = until.minus(span);
        return (int) all.stream()
                .filter(one -> one.child().equals(last.child()))
                .map(one -> one.episode().startedAt())
                .filter(start -> start.isAfter(from) && !start.isAfter(until))
                .count();
    }
}
