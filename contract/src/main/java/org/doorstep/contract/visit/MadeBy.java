package org.doorstep.contract.visit;

/** Whose hand wrote or drew. */
public enum MadeBy {
    CHILD,
    WORKER
}
