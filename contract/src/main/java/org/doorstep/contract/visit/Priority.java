package org.doorstep.contract.visit;

/** How urgent an action is. */
public enum Priority {
    URGENT,
    NORMAL,
    LOW
}
