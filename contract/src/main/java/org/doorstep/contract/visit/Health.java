package org.doorstep.contract.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was learned about her health: dental figures are low mostly because nobody writes them down.
 *
 * @param dentalCheckOn the day of her last dental check
 */
public record Health(
        @Nullable YesNo gp,
        @Nullable YesNo dentist,
        @Nullable LocalDate dentalCheckOn,
        @Nullable LocalDate healthAssessmentOn) {}
