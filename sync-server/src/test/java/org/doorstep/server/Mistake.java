package org.doorstep.server;

/**
 * Mistakes that can be planted in the production engine, one at a time: mistaken parts stand in the place of the true ones
 * in a test's own application, and make their mistake only while it is the planted one. Production code knows nothing of
 * them.
 */
public enum Mistake {
    NONE,
    ACKNOWLEDGES_BEFORE_COMMIT,
    NO_IDEMPOTENCY,
    SEQUENCE_BEFORE_COMMIT,
    LAST_WRITE_WINS_BY_CLOCK,
    LESS_PROTECTIVE_SHOWS,
    AN_ALTERNATIVE_IS_DROPPED,
    NO_REVOCATION_CHECK,
    NO_SCOPE_FILTER,
    NO_SCOPE_CHECK_AT_THE_INTAKE,
    RESTORE_WITHOUT_EPOCH,
    HEAD_NAME_OUTLIVES_RESTORE,
    POISON_BLOCKS,
    HELD_FOR_EVER,
    NO_GRANT_IS_TOLD,
    NOT_AUDITED;

    private static volatile Mistake planted = NONE;

    public static void plant(Mistake mistake) {
        planted = mistake;
    }

    /** Does something that comes before the mistake. */
    public static void before(Runnable work) {
        var mistake = planted;
        planted = NONE;
        work.run();
        planted = mistake;
    }

    public boolean isPlanted() {
        return planted == this;
    }
}
