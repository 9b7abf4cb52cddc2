package org.doorstep.contract.missing;

/** What an interview and the actions that follow are for (DfE statutory guidance on children who run away or go missing, 2014). */
public enum MustDo {
    /** Harm that she suffered, before or while she was gone, is found and dealt with. */
    HARM_DEALT_WITH,
    /** Why she went is understood and addressed. */
    REASONS_UNDERSTOOD,
    /** She feels safe and knows what she can do instead of going. */
    SAFE_AND_KNOWS_OPTIONS,
    /** She has what she needs to stay safe if she goes again, and numbers to ring. */
    INFORMATION_GIVEN
}
