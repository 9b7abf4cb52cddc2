package org.doorstep.contract.missing;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where she should have been.
 *
 * @param place which one, in words
 */
public record MissingFrom(
        Kind kind, @Nullable @Size(max = Episode.NAME_MAX) String place) {

    /** What kind of place that is. */
    public enum Kind {
        HOME,
        FOSTER_HOME,
        CHILDRENS_HOME,
        SUPPORTED_ACCOMMODATION,
        SCHOOL,
        HOSPITAL,
        OTHER
    }
}
