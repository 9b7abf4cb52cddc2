package org.doorstep.contract.missing;

/**
 * How an interview stands to one return.
 *
 * @param heldFor it was held about this return; otherwise the return is only mentioned and its clock runs on
 */
public record Answers(boolean heldFor) {}
