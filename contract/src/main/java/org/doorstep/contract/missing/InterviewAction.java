package org.doorstep.contract.missing;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to follow from an interview, and by whom.
 *
 * @param doneOn absent while it is open; of a plan, the day on which the plan itself was updated
 */
public record InterviewAction(
        Kind kind,
        @Size(min = 1, max = Episode.NAME_MAX) String who,
        @Nullable @Size(max = Episode.TEXT_MAX) String what,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn) {

    /** What has to be done. */
    public enum Kind {
        STRATEGY_DISCUSSION,
        NATIONAL_REFERRAL_MECHANISM,
        POLICE_INTELLIGENCE,
        RISK_PLAN,
        CARE_PLAN,
        REFERRAL,
        HEALTH,
        OTHER
    }
}
