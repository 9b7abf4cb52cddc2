package org.doorstep.contract.office;

/** Why somebody sees a child. */
public enum Hold {
    /** The child is hers, until a manager decides otherwise. */
    ALLOCATED,
    /** She stands in for a colleague of her team for dated days; the colleague keeps the child. */
    COVER,
    /** She opened a child who is not hers, for some hours and with a reason. */
    BREAK_GLASS,
    /** She is the child's independent reviewing officer: she sees her and is not the one who visits. A child has one. */
    REVIEWS
}
