package org.doorstep.contract.visit;

/** Why this child was not seen though the visit took place. */
public enum NotSeenReason {
    NOT_AT_HOME,
    AT_SCHOOL,
    ASLEEP,
    CHILD_REFUSED,
    ADULT_REFUSED,
    MISSING,
    OTHER
}
