package org.doorstep.contract.visit;

/** Whether the worker saw where she sleeps. */
public enum BedroomSeen {
    YES,
    NO,
    NOT_APPLICABLE
}
