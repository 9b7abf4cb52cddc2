package org.doorstep.server.quarantine;

import org.doorstep.contract.id.ChildId;
import org.doorstep.server.sync.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Whom a piece of work is about. Work that could not be read as a change may still say so. */
@Component
class StatedChild {
    private final JsonMapper json;

    StatedChild(JsonMapper json) {
        this.json = json;
    }

    @Nullable
    ChildId of(Kept kept) {
        if (kept.child() != null) return kept.child();
        try {
            var stated = json.readTree(kept.sealed()).path("childId");
            return stated.isString() ? new ChildId(stated.asString()) : null;
        } catch (JacksonException | IllegalArgumentException e) {
            return null;
        }
    }
}
