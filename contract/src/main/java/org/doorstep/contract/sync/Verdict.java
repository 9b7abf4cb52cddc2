package org.doorstep.contract.sync;

/** What became of one change. */
public enum Verdict {
    /** The head was the base. */
    APPLIED,
    /** The head had moved; no leaf was changed by both. */
    MERGED,
    /** Merged, with leaves that both changed. */
    CONFLICTED,
    /** The same bytes were already held. */
    DUPLICATE,
    /** Kept; what it builds on has not arrived, or cannot be merged yet. */
    HELD,
    /** Kept, not merged, with a reason that a manager acts on. */
    QUARANTINED
}
