package org.doorstep.contract.visit;

/** A paper that a young adult needs. */
public enum DocumentKind {
    PASSPORT,
    BIRTH_CERTIFICATE,
    NATIONAL_INSURANCE,
    BANK_ACCOUNT,
    IMMIGRATION_STATUS
}
