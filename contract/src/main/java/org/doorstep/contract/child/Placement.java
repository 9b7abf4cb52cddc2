package org.doorstep.contract.child;

import java.time.LocalDate;
import org.doorstep.contract.id.AddressId;
import org.jspecify.annotations.Nullable;

/**
 * Where a looked-after child is placed.
 *
 * @param kind SSDA903 PLACE code, e.g. U3, K2, P1
 * @param description the same in plain words
 * @param intendedUntil18 placement meant to last until she is 18 (regulation 28(2)(c)(i))
 * @param temporaryApproval with a relative or friend whose approval is temporary (regulation 24)
 * @param beforeAssessment with a parent before the assessment was completed (regulation 19)
 */
public record Placement(
        LocalDate startedOn,
        String kind,
        String description,
        @Nullable AddressId addressId,
        boolean outOfArea,
        @Nullable Integer distanceMiles,
        boolean intendedUntil18,
        boolean temporaryApproval,
        SourceSystem source,
        LocalDate asOf,
        @Nullable Boolean beforeAssessment) {

    /** A placement that nobody hurried. */
    public Placement(
            LocalDate startedOn,
            String kind,
            String description,
            @Nullable AddressId addressId,
            boolean outOfArea,
            @Nullable Integer distanceMiles,
            boolean intendedUntil18,
            boolean temporaryApproval,
            SourceSystem source,
            LocalDate asOf) {
        this(
                startedOn,
                kind,
                description,
                addressId,
                outOfArea,
                distanceMiles,
                intendedUntil18,
                temporaryApproval,
                source,
                asOf,
                null);
    }
}
