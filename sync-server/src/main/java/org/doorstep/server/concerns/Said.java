package org.doorstep.server.concerns;

import java.util.List;
import java.util.Map;
import org.doorstep.contract.concern.Concerns;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;

/** A concern with the names of those who have to do with it, as it is told outside. */
record Said(Raised concern, Map<WorkerId, String> names) {
    Concerns.Held held() {
        return new Concerns.Held(concern.id(), concern.receivedAt(), told(), read());
    }

    List<Concerns.Named> told() {
        return concern.asked().stream().map(this::named).toList();
    }

    Concerns.@Nullable Named read() {
        var read = concern.read();
        return read == null ? null : named(read);
    }

    String author() {
        return name(concern.worker());
    }

    private Concerns.Named named(Raised.Named one) {
        return new Concerns.Named(name(one.worker()), one.at());
    }

    private String name(WorkerId worker) {
        return names.getOrDefault(worker, worker.value());
    }
}
