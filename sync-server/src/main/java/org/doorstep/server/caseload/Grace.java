package org.doorstep.server.caseload;

import java.time.LocalDate;
import org.doorstep.server.duties.Duties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long a visit that was begun before a child left may still be finished. Days are days in London. */
@Component
public class Grace {
    private final Duties duties;
    private final int workingDays;

    Grace(Duties duties, @Value("${doorstep.scope.grace-working-days:5}") int workingDays) {
        this.duties = duties;
        this.workingDays = workingDays;
    }

    /** The last day is hers. */
    public LocalDate lastDay(LocalDate leftOn) {
        return duties.workingDaysAfter(leftOn, workingDays);
    }
}
