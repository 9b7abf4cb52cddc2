package org.doorstep.contract.visit;

/** Why there are no views of hers in the record. */
public enum NoViewsReason {
    CHILD_NOT_SEEN,
    DECLINED,
    TOO_YOUNG,
    COMMUNICATION_NEED_UNMET,
    NOT_ASKED
}
