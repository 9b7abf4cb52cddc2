package org.doorstep.server.duties;

import java.time.LocalDate;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.CohortFact;
import org.jspecify.annotations.Nullable;

/** The event a rule starts from. */
enum Anchor {
    CIN_PLAN_START,
    CP_PLAN_START,
    CARE_ORDER_MADE,
    /** When the authority became aware, not when the child moved in (regulation 8(6), SI 2005/1533). */
    PF_AWARE_DATE,
    ADOPT_PLACED,
    LEFT_CARE,
    PLACEMENT_START,
    ACCOM_PROVIDED;

    /** The day of the event, or nothing when it never happened to this child. */
    @Nullable
    LocalDate on(Child child, CohortFact fact) {
        var placement = child.placement();
        return switch (this) {
            case PLACEMENT_START -> placement == null ? fact.since() : placement.startedOn();
            case ACCOM_PROVIDED -> placement == null ? null : placement.startedOn();
            default -> fact.since();
        };
    }
}
