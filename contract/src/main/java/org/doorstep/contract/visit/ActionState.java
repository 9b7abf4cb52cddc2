package org.doorstep.contract.visit;

/** What became of an action from an earlier visit. */
public enum ActionState {
    DONE,
    STILL_OPEN,
    NO_LONGER_NEEDED
}
