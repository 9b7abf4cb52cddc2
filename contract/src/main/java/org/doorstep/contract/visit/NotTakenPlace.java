package org.doorstep.contract.visit;

/** Why nobody was seen. */
public enum NotTakenPlace {
    CANCELLED_BY_CLIENT,
    CANCELLED_BY_SERVICE,
    CLIENT_REFUSED,
    DENIED_ACCESS,
    CHILD_ELSEWHERE,
    CHILD_ASLEEP,
    EMERGENCY,
    FAMILY_ABROAD,
    FAMILY_MISSING,
    FAMILY_ON_HOLIDAY,
    NO_ONE_HOME,
    NOT_REQUIRED_CASE_CLOSING,
    OTHER
}
