package org.doorstep.contract.visit;

/** How far a target stretches, as the young person sees it. */
public enum Stretch {
    WITHIN_REACH,
    A_STRETCH,
    A_BIG_STEP
}
