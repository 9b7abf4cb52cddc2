package org.doorstep.contract.visit;

/** What kept the worker from speaking to her in private (regulation 29(c)). */
public enum UnableReason {
    PARENT_OR_CARER_REFUSED,
    CHILD_DISTRESSED,
    NO_PRIVATE_SPACE,
    INTERPRETER_ABSENT,
    TIME_OR_EMERGENCY,
    OTHER
}
