package org.doorstep.contract.visit;

import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a care leaver lives, and whether it is safe, secure and affordable.
 *
 * @param suitable absent while nobody has judged it; S and X are never suitable (SSDA903 rule 133)
 * @param providedByAuthority then regulation 8 of SI 2010/2571 asks for visits there
 * @param emergencyNights nights in bed and breakfast or emergency accommodation so far
 */
public record Accommodation(
        AccommodationKind kind,
        @Nullable YesNo suitable,
        @Nullable String why,
        @Nullable LocalDate since,
        @Nullable YesNo providedByAuthority,
        @Nullable @Min(0) Integer emergencyNights) {}
