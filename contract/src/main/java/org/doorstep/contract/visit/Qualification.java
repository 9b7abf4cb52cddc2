package org.doorstep.contract.visit;

/** What qualifies the author of an adoption report (SI 2005/1533 does not ask it; the Restriction on the Preparation of Adoption Reports Regulations 2005 do). */
public enum Qualification {
    /** Three years of practice since qualifying. */
    THREE_YEARS,
    /** Supervised by somebody who has them. */
    SUPERVISED
}
