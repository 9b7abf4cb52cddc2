package org.doorstep.contract.visit;

/** What a care leaver does (SSDA903 ACTIV). */
public enum Activity {
    /** Higher education, full time. */
    F1,
    /** Higher education, part time. */
    P1,
    /** Other education, full time. */
    F2,
    /** Other education, part time. */
    P2,
    /** Apprenticeship, full time. */
    F4,
    /** Apprenticeship, part time. */
    P4,
    /** Training or employment, full time. */
    F5,
    /** Training or employment, part time. */
    P5,
    /** Not in education, employment or training: illness or disability. */
    G4,
    /** The same for another reason. */
    G5,
    /** The same: pregnancy or parenting. */
    G6
}
