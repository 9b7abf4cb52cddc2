package org.doorstep.server.sync;

import java.util.ArrayList;
import java.util.List;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A tablet that only reads. */
public final class Puller {
    private final Telling telling;
    private final WorkerId worker;
    private @Nullable String cursor;

    public Puller(District district, String worker) {
        this.telling = district.server().part(Telling.class);
        this.worker = new WorkerId(worker);
    }

    public List<JsonNode> pullsAll() {
        var items = new ArrayList<JsonNode>();
        boolean more;
        do {
            var reply = District.json(telling.next(worker, cursor).json());
            cursor = reply.get("cursor").asString();
            more = reply.get("more").asBoolean();
            reply.get("items").forEach(items::add);
        } while (more);
        return items;
    }

    @Nullable
    String cursor() {
        return cursor;
    }

    Puller from(@Nullable String other) {
        cursor = other;
        return this;
    }
}
