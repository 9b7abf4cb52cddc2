package org.doorstep.contract.visit;

/** How the child's words reached the worker. */
public enum HowHeard {
    SAID,
    SIGNED,
    WRITTEN,
    DRAWN,
    THROUGH_INTERPRETER,
    WITHOUT_WORDS
}
