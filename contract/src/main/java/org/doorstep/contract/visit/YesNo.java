package org.doorstep.contract.visit;

/** A question that only a person may answer. */
public enum YesNo {
    YES,
    NO
}
