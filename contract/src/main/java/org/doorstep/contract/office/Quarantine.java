package org.doorstep.contract.office;

import java.time.Instant;
import java.util.List;
import org.doorstep.contract.sync.QuarantineReason;
import org.jspecify.annotations.Nullable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Changes that are kept apart, for a manager to see. Acting on them follows. */
@HttpExchange(url = "/api/v1/office/quarantine", accept = "application/json")
public interface Quarantine {
    @GetExchange
    List<Parked> parked();

    record Parked(
            String hash,
            @Nullable String worker,
            String device,
            QuarantineReason reason,
            String sentence,
            Instant receivedAt) {}
}
