package org.doorstep.contract.child;

import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often the child's own plan asks for visits. Less often than the rules alone would is never just a number: somebody
 * approved it, for a reason, until a day of review.
 *
 * @param everyDays days between visits
 * @param since the day from which it holds
 * @param reviewOn after which it no longer relaxes anything
 * @param reduces whether it stands in the place of a stricter rule
 * @param childAgrees whether a child of sufficient understanding agrees
 */
public record VisitingPlan(
        Cohort cohort,
        @Min(1) int everyDays,
        LocalDate since,
        @Nullable LocalDate reviewOn,
        boolean reduces,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable String reason,
        @Nullable Boolean childAgrees,
        SourceSystem source,
        LocalDate asOf) {}
