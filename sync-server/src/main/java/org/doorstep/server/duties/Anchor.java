package org.doorstep.server.duties;

import java.time.LocalDate;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.CohortFact;
import org.doorstep.contract.child.VisitRequest;
import org.doorstep.contract.child.VisitingPlan;
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
    ACCOM_PROVIDED,
    /** Since when somebody else is responsible for where she lives. */
    LIVING_ARRANGEMENT_START,
    /** Her own plan's first day, and never before the first day of what it is a plan for. */
    OWN_PLAN_START,
    REQUEST_RECEIVED,
    NOTICE_30A_RECEIVED;

    /** The day of the event, or nothing when it never happened to this child. */
    @Nullable
    LocalDate on(Child child, CohortFact fact, @Nullable VisitingPlan own) {
        var placement = child.placement();
        VisitRequest asked = child.asked();
        return switch (this) {
            case PLACEMENT_START -> placement == null ? fact.since() : placement.startedOn();
            case ACCOM_PROVIDED -> placement == null ? null : placement.startedOn();
            case LIVING_ARRANGEMENT_START -> child.arrangedSince();
            case OWN_PLAN_START -> own == null ? null : Duties.later(own.since(), fact.since());
            case REQUEST_RECEIVED -> asked == null ? null : asked.on();
            case NOTICE_30A_RECEIVED -> child.noticeOn();
            default -> fact.since();
        };
    }
}
