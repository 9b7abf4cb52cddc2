package org.doorstep.contract.duty;

import java.time.LocalDate;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.DutyId;
import org.jspecify.annotations.Nullable;

/**
 * A visit that is due.
 *
 * @param rule the rule's id, e.g. {@code R28-2b}
 * @param dueOn the last day on which it is on time (inclusive)
 * @param title what is due: "looked-after visit"
 * @param reason why, in one sentence: "6 weeks after the last one"
 * @param source the regulation or local standard, e.g. "reg 28(2)(b), SI 2010/959"
 */
public record Duty(
        DutyId id,
        ChildId childId,
        Cohort cohort,
        String rule,
        Layer layer,
        LocalDate dueOn,
        String title,
        String reason,
        String source,
        LocalDate countedFrom,
        @Nullable LocalDate lastCountedOn) {}
