package org.doorstep.contract.office;

/** What somebody may do. A manager sees her teams' children; an administrator adds people and sees no case data. */
public enum Role {
    WORKER,
    MANAGER,
    ADMIN
}
