package org.doorstep.server.interviews;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this authority keeps the clocks.
 *
 * @param heardWithin after her return, in hours that pass (DfE statutory guidance on children who run away or go missing from
 *     home or care, 2014: 72 hours)
 * @param amberAfter after her return; a local standard
 * @param often so many times within one of the two spans call for a strategy discussion; a local standard
 * @param shortSpan of days, from the start of one time to the start of another
 * @param longSpan of days
 * @param shownAfterwards how long a return that was answered stays on the board
 */
@ConfigurationProperties("doorstep.missing")
record MissingRules(
        @DefaultValue("PT72H") Duration heardWithin,
        @DefaultValue("PT48H") Duration amberAfter,
        @DefaultValue("3") int often,
        @DefaultValue("P30D") Duration shortSpan,
        @DefaultValue("P90D") Duration longSpan,
        @DefaultValue("P14D") Duration shownAfterwards) {

    MissingRules {
        if (often < 2) throw new IllegalArgumentException("doorstep.missing.often: at least 2");
        if (!amberAfter.isPositive() || amberAfter.compareTo(heardWithin) >= 0)
            throw new IllegalArgumentException("doorstep.missing: amber-after is before heard-within");
        if (!shortSpan.isPositive() || shortSpan.compareTo(longSpan) > 0)
            throw new IllegalArgumentException("doorstep.missing: short-span is not longer than long-span");
    }
}
