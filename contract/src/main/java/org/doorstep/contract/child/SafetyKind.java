package org.doorstep.contract.child;

/** What a safety warning is about. */
public enum SafetyKind {
    PERSON,
    ADDRESS,
    ANIMAL,
    HEALTH,
    SECRECY,
    OTHER
}
