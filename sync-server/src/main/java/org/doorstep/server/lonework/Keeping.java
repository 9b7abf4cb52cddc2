package org.doorstep.server.lonework;

import java.time.Clock;
import java.time.Duration;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.audit.Who;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Forgets where workers were: a plan that is over, who was told when she was not back, and the notices that told them, are
 * removed when the authority's time for it has passed. A plan about which somebody has still to write down what came of it is never removed.
 */
@Component
class Keeping {
    private static final Logger log = LoggerFactory.getLogger(Keeping.class);
    /** A tablet sends again what it had no answer to; a plan that it may still tell of is not forgotten. */
    static final Duration KEPT_MIN = Duration.ofDays(30);
    /** In one look, so that a store of many years is not held up; the rest goes in the next looks. */
    static final int PLANS_IN_ONE_LOOK_MAX = 500;

    private final ForgottenPlans plans;
    private final Audit audit;
    private final Clock clock;
    private final TransactionOperations transaction;
    private final Duration kept;

    /** @param kept from the end of a plan, and from when what came of it was written down */
    Keeping(
            ForgottenPlans plans,
            Audit audit,
            Clock clock,
            TransactionOperations transaction,
            @Value("${doorstep.lone-work.kept:P1095D}") Duration kept) {
        if (kept.compareTo(KEPT_MIN) < 0)
            throw new IllegalArgumentException("doorstep.lone-work.kept is " + kept + "; plans are kept for at least "
                    + KEPT_MIN.toDays() + " days (P30D), because a tablet may tell of them again so long");
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
        this.kept = kept;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "${doorstep.lone-work.forget-every:PT1H}")
    void look() {
        var before = clock.instant().minus(kept);
        int forgotten = 0;
        for (var plan : plans.overBefore(before, PLANS_IN_ONE_LOOK_MAX))
            if (Boolean.TRUE.equals(transaction.execute(status -> forget(plan)))) forgotten++;
        if (forgotten > 0) log.info("{} plans that were over before {} were removed", forgotten, before);
    }

    /** One entry for each says how many there were; who was where is what is being forgotten. */
    private boolean forget(Plan plan) {
        if (!plans.remove(plan)) return false;
        audit.record(Who.SERVER, "plan.forget", Outcome.DONE);
        return true;
    }
}
