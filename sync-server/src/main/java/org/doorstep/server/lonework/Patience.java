package org.doorstep.server.lonework;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the authority has settled: how long it waits, and whom it tells besides managers. */
@Component
class Patience {
    private final Duration grace;
    private final Duration each;
    private final List<WorkerId> thenTell;
    private final String ring;

    /**
     * @param grace after the time she named, until she is overdue
     * @param each how long each person has, until the next is told
     * @param thenTell ids of workers, told after the managers of her team
     * @param ring empty: the authority's duty phone
     */
    Patience(
            @Value("${doorstep.lone-work.grace:PT15M}") Duration grace,
            @Value("${doorstep.lone-work.each:PT10M}") Duration each,
            @Value("${doorstep.lone-work.then-tell:}") List<String> thenTell,
            @Value("${doorstep.lone-work.ring:}") String ring,
            @Value("${doorstep.authority.duty-phone:}") String dutyPhone) {
        this.grace = grace;
        this.each = each;
        this.thenTell = thenTell.stream()
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(WorkerId::new)
                .toList();
        this.ring = ring.isBlank() ? dutyPhone.strip() : ring.strip();
    }

    Instant overdueAt(Instant backBy) {
        return backBy.plus(grace);
    }

    Duration each() {
        return each;
    }

    List<WorkerId> thenTell() {
        return thenTell;
    }

    @Nullable
    String ring() {
        return ring.isEmpty() ? null : ring;
    }
}
