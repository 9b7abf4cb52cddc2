package org.doorstep.contract.missing;

/** Who said that she was gone. */
public enum ReportedBy {
    /** The home or supported accommodation where she is placed. */
    PLACEMENT,
    /** A foster carer. */
    CARER,
    PARENT,
    POLICE,
    SCHOOL,
    SOCIAL_WORKER,
    HERSELF,
    OTHER
}
