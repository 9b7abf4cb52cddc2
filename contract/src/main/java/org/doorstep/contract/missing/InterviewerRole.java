package org.doorstep.contract.missing;

/** In what part somebody interviewed her. */
public enum InterviewerRole {
    MISSING_TEAM,
    /** Bought in to interview, and with no part in looking after her. */
    COMMISSIONED_SERVICE,
    /** Whoever interviews in the area where she lives. */
    OTHER_AUTHORITY,
    ADVOCATE,
    YOUTH_WORKER,
    OTHER_SOCIAL_WORKER,
    OWN_SOCIAL_WORKER,
    HOME_STAFF,
    CARER,
    PARENT,
    OTHER;

    /** Who looks after her, or decides about it. */
    boolean caresForHer() {
        return switch (this) {
            case OWN_SOCIAL_WORKER, HOME_STAFF, CARER, PARENT -> true;
            default -> false;
        };
    }
}
