package org.doorstep.contract.visit;

/** Whom an adult care leaver may let read what is written about her. */
public enum SharedWith {
    FAMILY,
    CARER,
    COLLEGE_OR_WORK,
    HEALTH,
    HOUSING
}
