package org.doorstep.contract.child;

/** Where a fact came from. */
public enum SourceSystem {
    CASE_SYSTEM,
    WORKER,
    COUNTY
}
