package org.doorstep.contract.visit;

/** Whether the authority is in touch with a care leaver (SSDA903 IN_TOUCH). */
public enum InTouch {
    YES,
    NO,
    DIED,
    /** Refuses contact. */
    REFU,
    /** No longer needs services. */
    NREQ,
    /** Back with parents for six months or more. */
    RHOM
}
