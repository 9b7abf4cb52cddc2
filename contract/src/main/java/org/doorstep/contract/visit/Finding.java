package org.doorstep.contract.visit;

/** What came of looking into one matter. */
public enum Finding {
    ESTABLISHED_OK,
    CONCERN,
    NOT_EXPLORED
}
