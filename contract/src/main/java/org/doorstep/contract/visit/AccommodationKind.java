package org.doorstep.contract.visit;

/** Where a care leaver lives (the letter of SSDA903 ACCOM). */
public enum AccommodationKind {
    /** With parents or relatives. */
    B,
    /** Community home or other residential care. */
    C,
    /** Semi-independent or transitional, with support. */
    D,
    /** Supported lodgings. */
    E,
    /** Gone abroad. */
    G,
    /** Deported. */
    H,
    /** Ordinary lodgings. */
    K,
    /** Not known. */
    R,
    /** No fixed abode: never suitable. */
    S,
    /** Foyer and similar. */
    T,
    /** Independent living. */
    U,
    /** Emergency accommodation. */
    V,
    /** Bed and breakfast. */
    W,
    /** Custody: never suitable. */
    X,
    /** Other. */
    Y,
    /** With former foster carers: staying put. */
    Z;

    /** Whether nobody's judgement makes it suitable: SSDA903 has no S1 and no X1 (rule 133). */
    public boolean neverSuitable() {
        return this == S || this == X;
    }
}
