package org.doorstep.server.concerns;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.identity.Caller;
import org.springframework.stereotype.Component;

/** Who has had a concern before her eyes: written down once for each of them, however often the screen looks again. */
@Component
class Looks {
    private static final int REMEMBERED_MAX = 10_000;

    private final Audit audit;
    private final Set<String> writtenDown = ConcurrentHashMap.newKeySet();

    Looks(Audit audit) {
        this.audit = audit;
    }

    void writeDown(Caller caller, Raised concern) {
        if (writtenDown.size() > REMEMBERED_MAX) writtenDown.clear();
        var look = caller.worker().value() + " " + concern.id().value();
        if (writtenDown.add(look))
            audit.record(caller.who(), "concern.see", concern.child(), concern.id(), Outcome.DONE);
    }
}
