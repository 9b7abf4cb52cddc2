package org.doorstep.contract.missing;

/** Whether an interviewer had no part in caring for the child (DfE statutory guidance, 2014); computed, never entered. */
public enum Independence {
    INDEPENDENT,
    NOT_INDEPENDENT,
    /** Not enough is known about the interviewer to say. */
    NOT_KNOWN
}
