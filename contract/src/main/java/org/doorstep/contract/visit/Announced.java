package org.doorstep.contract.visit;

/** Whether the family knew that the worker was coming. */
public enum Announced {
    YES,
    NO,
    NOT_APPROPRIATE
}
