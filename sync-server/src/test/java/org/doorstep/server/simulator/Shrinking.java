package org.doorstep.server.simulator;

import java.util.ArrayList;
import java.util.List;

/** Leaves out of a failing history whatever it fails without, until nothing can be left out any more. */
final class Shrinking {
    private final Simulator simulator;
    private final Promise promise;

    Shrinking(Simulator simulator, Promise promise) {
        this.simulator = simulator;
        this.promise = promise;
    }

    History shrink(History history) {
        var shrunk = history;
        for (var size = Math.max(1, shrunk.steps().size() / 2); size >= 1; size /= 2) shrunk = without(shrunk, size);
        return withSmallerNumbers(without(shrunk, 1));
    }

    private boolean fails(History history) {
        return simulator
                .run(history)
                .filter(broken -> broken.promise() == promise)
                .isPresent();
    }

    private History without(History history, int size) {
        var shrunk = history;
        for (int at = 0; at < shrunk.steps().size(); ) {
            var fewer = new ArrayList<>(shrunk.steps());
            fewer.subList(at, Math.min(fewer.size(), at + size)).clear();
            var candidate = shrunk.with(fewer);
            if (fails(candidate)) shrunk = candidate;
            else at += size;
        }
        return shrunk;
    }

    private History withSmallerNumbers(History history) {
        var shrunk = history;
        for (int at = 0; at < shrunk.steps().size(); at++)
            for (var simpler : simpler(shrunk.steps().get(at))) {
                var changed = new ArrayList<>(shrunk.steps());
                changed.set(at, simpler);
                if (fails(shrunk.with(changed))) shrunk = shrunk.with(changed);
            }
        return shrunk;
    }

    private static List<Step> simpler(Step step) {
        return List.of(
                new Step(step.kind(), step.a() % Cast.DEVICES_MAX, step.b(), step.c()),
                new Step(step.kind(), step.a(), step.b() % 8, step.c()),
                new Step(step.kind(), 0, step.b(), step.c()),
                new Step(step.kind(), step.a(), 0, step.c()),
                new Step(step.kind(), step.a(), step.b(), 0));
    }
}
