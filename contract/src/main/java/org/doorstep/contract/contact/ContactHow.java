package org.doorstep.contract.contact;

/** How somebody got in touch, or was met. */
public enum ContactHow {
    PHONE,
    IN_PERSON,
    VIDEO,
    MESSAGE
}
