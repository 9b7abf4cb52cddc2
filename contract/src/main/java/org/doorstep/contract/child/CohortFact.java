package org.doorstep.contract.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Since when a child belongs to a cohort, with the code that steers its rules.
 *
 * @param since the plan's, order's or arrangement's start (for private fostering: when the authority became aware)
 * @param detail the category of abuse, the legal status (SSDA903 LS code) or the care leaver's eligibility
 */
public record CohortFact(
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String detail,
        @Nullable LocalDate firstReviewOn,
        SourceSystem source,
        LocalDate asOf) {}
