package org.doorstep.contract.visit;

/** The matters of Schedule 3 to SI 2005/1533 that an officer establishes on visits to a privately fostered child, (a) to (n). */
public enum Schedule3 {
    /** (a) How long it is meant to last is understood and agreed. */
    DURATION,
    /** (b) Her wishes and feelings about the arrangement. */
    WISHES,
    /** (c) Her physical, intellectual, emotional, social and behavioural development. */
    DEVELOPMENT,
    /** (d) Her needs from religion, racial origin, culture and language. */
    IDENTITY,
    /** (e) The financial arrangements work. */
    MONEY,
    /** (f) The carer's capacity to look after her. */
    CARER,
    /** (g) The accommodation is suitable. */
    ACCOMMODATION,
    /** (h) Health care is in place, and she is registered with a GP. */
    HEALTH,
    /** (i) Her education. */
    EDUCATION,
    /** (j) The standard of care. */
    CARE,
    /** (k) The members of the household are suitable. */
    HOUSEHOLD,
    /** (l) Contact with her family works for her. */
    FAMILY_CONTACT,
    /** (m) How decisions about her are taken. */
    DECISIONS,
    /** (n) Advice is given to the carer, the parents and others who need it. */
    ADVICE
}
