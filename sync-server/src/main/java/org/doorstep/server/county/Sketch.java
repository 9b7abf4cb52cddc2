package org.doorstep.server.county;

import java.time.LocalDate;
import org.doorstep.contract.id.ChildId;
import org.jspecify.annotations.Nullable;

/** One made-up child before her card is written. */
record Sketch(
        ChildId id,
        String name,
        String familyName,
        boolean girl,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate expectedOn) {

    boolean bornBy(LocalDate day) {
        return bornOn != null && !day.isBefore(bornOn);
    }

    int ageOn(LocalDate day) {
        return bornOn == null ? -1 : bornOn.until(day).getYears();
    }
}
