package org.doorstep.contract.child;

/** What a dated fact is about. */
public enum FactKind {
    PLAN,
    HEALTH,
    DENTAL,
    SDQ,
    EDUCATION,
    LEGAL,
    PERMANENCE,
    PATHWAY
}
