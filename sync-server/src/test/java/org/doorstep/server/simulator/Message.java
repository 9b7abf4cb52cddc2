package org.doorstep.server.simulator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is on its way between a device and the server. A device heeds only the answer to its last request. */
sealed interface Message {
    int device();

    int request();

    record Push(int device, int request, List<Written> changes) implements Message {}

    record Pull(int device, int request, @Nullable Object cursor) implements Message {}

    /** @param epoch the life of the store that answers */
    record Receipt(int device, int request, List<Result> results, int epoch) implements Message {}

    /** @param scopeVersion of the caseload as far as this page tells it */
    record Page(
            int device,
            int request,
            List<Item> items,
            Object cursor,
            boolean more,
            int scopeVersion,
            int epoch,
            Moment truth)
            implements Message {}

    /** The device is revoked. */
    record Refusal(int device, int request, int epoch) implements Message {}

    /** @param revision at which it landed, 0 when it has not */
    record Result(int change, Fate fate, int revision) {}

    enum Fate {
        UNKNOWN,
        LANDED,
        HELD,
        PARKED
    }

    /** What was true when a page was made; for the oracle alone. */
    record Moment(int scope, @Nullable State[] records) {}

    default boolean isForTheServer() {
        return this instanceof Push || this instanceof Pull;
    }
}
