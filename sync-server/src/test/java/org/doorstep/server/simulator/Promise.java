package org.doorstep.server.simulator;

/**
 * What must always be true, and who watches over it here. Proved elsewhere: I11 attachments, I14 fields of a newer tablet
 * (the merge's own tests; {@link Wire} looks in every state of the production engine), I15 retention, I16 text on the tablet (browser
 * tests), I17 the audit's chain ({@code AuditTests}; that each change leaves an entry is I10 here), I18 what screens show.
 */
enum Promise {
    /** Acknowledged means kept, through crash and restore. {@link Quiet}. */
    I1_ACKNOWLEDGED_IS_KEPT,
    /** What was sealed is in the outbox, the store, quarantine or the deposit. {@link Quiet}. */
    I1B_SEALED_IS_SOMEWHERE,
    /** A change counts once, however often it comes. {@link Quiet}. */
    I2_ONCE,
    /** A change lands after what it builds on. {@link Quiet}. */
    I3_CAUSES_FIRST,
    /** Whoever holds a child sees the same of her. {@link Quiet}. */
    I4_ALL_SEE_THE_SAME,
    /** A value goes only when somebody who saw it put another in its place. {@link Truth}. */
    I5_NO_VALUE_IS_LOST,
    /** Nobody is asked to decide what nobody disputes. {@link Truth}. */
    I5B_NO_CONFLICT_IS_INVENTED,
    /** What shows while two values stand is what the contract says. {@link Truth}. */
    I5C_THE_RIGHT_VALUE_SHOWS,
    /** Which tablet comes back first decides nothing. {@link Reordering}. */
    I5D_ORDER_DECIDES_NOTHING,
    /** A tablet that was told "that is all" has it all. {@link Watch}. */
    I6_NOTHING_IS_MISSED,
    /** A revoked tablet is told nothing. {@link Watch}. */
    I7_REVOKED_HEARS_NOTHING,
    /** Nobody is told of a child she does not hold. {@link Watch}. */
    I8_SCOPE,
    /** A child who left, leaves the tablet as soon as what was written about her is handed in. {@link Watch}. */
    I8B_NO_RESIDUE,
    /** When faults end, everything drains; nothing waits for a spoiled change. {@link Quiet}. */
    I9_ALL_DRAINS,
    /** Nobody's work is put aside for a scope that she was not told of. {@link Quiet}. */
    I9B_HONEST_WORK_LANDS,
    /** A change, its record, what devices are told and the audit are one. {@link Quiet}. */
    I10_ALL_OR_NOTHING,
    /** What a restored store had lost comes back. {@link Quiet}; I1 of a history with a restore. */
    I12_RESTORE,
    /** Clocks decide nothing: run again with other clocks. {@link Simulator}. */
    I13_CLOCKS_DECIDE_NOTHING
}
