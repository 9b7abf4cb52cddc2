package org.doorstep.contract.sync;

/** Why a change is kept apart. */
public enum QuarantineReason {
    UNREADABLE,
    UNKNOWN_TYPE,
    OUT_OF_SCOPE,
    AUTHOR_MISMATCH,
    ID_REUSED,
    SIGNED_OFF,
    CHILD_MISMATCH,
    MISFILED,
    INVALID
}
