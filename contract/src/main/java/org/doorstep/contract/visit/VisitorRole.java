package org.doorstep.contract.visit;

/** Who went, when it was not somebody of the child's own team. */
public enum VisitorRole {
    /** Her independent reviewing officer. */
    IRO,
    /** The out-of-hours team. */
    OUT_OF_HOURS
}
