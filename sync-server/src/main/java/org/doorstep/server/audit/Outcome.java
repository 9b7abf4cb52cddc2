package org.doorstep.server.audit;

/** What came of it. */
public enum Outcome {
    DONE,
    REFUSED
}
