package org.doorstep.server.simulator;

/** Mistakes that can be planted in the model, one at a time. The first thirteen are those of the requirements. */
enum Bug {
    NONE,
    /** The answer leaves when the request is in memory. */
    ACKNOWLEDGES_BEFORE_COMMIT,
    /** The same bytes again are taken in again. */
    NO_IDEMPOTENCY,
    /** A number is taken when the request comes, not when it is committed. */
    SEQUENCE_BEFORE_COMMIT,
    /** The latest by the tablets' clocks wins. */
    LAST_WRITE_WINS_BY_CLOCK,
    NO_REVOCATION_CHECK,
    NO_SCOPE_FILTER,
    /** The tablet keeps the cursor in one step and the items in the next. */
    CURSOR_BEFORE_ITEMS,
    /** The tablet throws away what it sends. */
    OUTBOX_DELETED_BEFORE_ACKNOWLEDGEMENT,
    /** A child who leaves takes unsent work with her. */
    PURGE_DROPS_OUTBOX,
    RESTORE_WITHOUT_EPOCH,
    /** One change that cannot be taken fails all that came with it. */
    POISON_BLOCKS,
    /** Who could not be erased when she left is never looked at again. */
    PURGE_ONLY_AT_SCOPE_CHANGE,
    /** What a worker holds is compared with what she was told last; what changed meanwhile goes by who held the child then. */
    SCOPE_WITHOUT_VERSION,

    /** The third value that somebody gives a disputed leaf is not kept. */
    ALTERNATIVES_BY_ARRIVAL,
    /** A decision sweeps away what the person who decided has not seen. */
    RESOLUTION_LOSES_AN_ALTERNATIVE,
    LESS_PROTECTIVE_SHOWS,
    /** A plain edit of a disputed leaf ends the dispute. */
    EDIT_ENDS_A_DISPUTE,
    /** A change of the tablet's own branch is taken as one of the server's head. */
    BRANCH_TAKEN_FOR_HEAD,
    /** A base that has not come is taken for the head. */
    BASE_GUESSED,
    /** What devices are told is written in a second transaction. */
    TOLD_IN_A_SECOND_TRANSACTION,
    /** A head's name is believed to name the same state in every life of the store. */
    HEAD_NAME_OUTLIVES_RESTORE,
    /** A page carries the newest scope version, though it does not tell all that led there. */
    SCOPE_VERSION_AHEAD_OF_ITS_NOTES,
    /** A child is told of before the note that she is the worker's. */
    SCOPE_VERSION_BEHIND_ITS_CHILDREN,
    /** A tablet that starts over keeps whoever it is not told of. */
    RESTORE_KEEPS_STRANGERS
}
