package org.doorstep.contract.missing;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Nobody offered her an interview, which is for everybody to see. */
public record NotOffered(
        Why why, @Nullable @Size(max = Episode.TEXT_MAX) String note) {

    /** Why not. */
    public enum Why {
        MISSING_AGAIN,
        NOT_TOLD_IN_TIME,
        HOST_AUTHORITY_DID_NOT,
        NO_INTERVIEWER,
        TURNED_18,
        OTHER
    }
}
