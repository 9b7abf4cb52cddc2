package org.doorstep.contract.sync;

/** What a manager decided about work that was kept apart. */
public enum QuarantineDecision {
    /** It became part of its record as its author wrote it. */
    TAKEN_IN,
    /** Its words came into the record by an amendment in the manager's own name. */
    CORRECTED,
    /** It stays kept and touches no record. */
    SET_ASIDE,
    /** It stays kept, and each later build that can read it takes it in by itself. */
    KEPT_FOR_LATER
}
