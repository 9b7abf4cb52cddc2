package org.doorstep.server.duties;

/** Which day is the first of "10 working days": authorities differ, and write it into their standards. */
public enum Counting {
    /** The day after the visit is day 1. */
    EXCLUSIVE,
    /** The day of the visit is day 1. */
    INCLUSIVE
}
