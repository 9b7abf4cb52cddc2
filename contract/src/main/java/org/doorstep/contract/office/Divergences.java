package org.doorstep.contract.office;

import java.time.Instant;
import java.util.List;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.DeviceId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Tablets that did not hold what they should, and things the store itself had spoilt; all of it mended when told here. */
@HttpExchange(url = "/api/v1/office/divergences", accept = "application/json")
public interface Divergences {
    /** The newest first: a manager sees those of her team's tablets, an administrator all. */
    @GetExchange
    List<Divergence> divergences();

    /**
     * @param where {@code TABLET} or {@code STORE}
     * @param worker whose tablet it was, by name; absent for the store
     * @param lacking things it should have held and did not, or not in that state
     * @param extra things it held and should not have
     * @param unreadable rows that did not open
     * @param afterRestore the store had been restored from a backup, so that a difference was to be expected
     * @param sentence the same for people
     */
    record Divergence(
            String id,
            Instant at,
            Where where,
            @Nullable DeviceId device,
            @Nullable String label,
            @Nullable String worker,
            ChildId child,
            int lacking,
            int extra,
            int unreadable,
            boolean afterRestore,
            String sentence) {}

    enum Where {
        TABLET,
        STORE
    }
}
