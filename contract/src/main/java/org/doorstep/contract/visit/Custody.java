package org.doorstep.contract.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A visit in custody, where no tablet goes: written up afterwards from paper.
 *
 * @param establishment the prison, young offender institution or secure unit
 * @param releaseOn when she is expected out
 * @param releaseAddress where to
 */
public record Custody(
        String establishment,
        @Nullable LocalDate releaseOn,
        @Nullable String releaseAddress,
        @Nullable YesNo fromPaper) {}
