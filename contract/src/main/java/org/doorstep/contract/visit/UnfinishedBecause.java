package org.doorstep.contract.visit;

/** Why a visit could not be finished. */
public enum UnfinishedBecause {
    /** The child had left its worker, and the days in which she could still have finished were over. */
    CHILD_LEFT
}
