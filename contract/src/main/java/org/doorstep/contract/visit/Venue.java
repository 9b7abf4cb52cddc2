package org.doorstep.contract.visit;

/** Where the visit happened; decides with the cohort whether it counts. */
public enum Venue {
    PLACEMENT_OR_HOME,
    SCHOOL,
    OFFICE,
    COMMUNITY,
    CUSTODY,
    HOSPITAL,
    VIRTUAL,
    PHONE,
    MESSAGE
}
