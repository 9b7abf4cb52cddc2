package org.doorstep.contract.office;

/**
 * What somebody may do. A manager sees her teams' children; an administrator adds people and sees no case data; the
 * out-of-hours team looks a child up when somebody rings at night; a records officer sees what was put on the wrong
 * child's file, and nothing else. A worker who is an independent reviewing officer too reviews the children who are
 * allocated to her, and what they answer for her reaches her.
 */
public enum Role {
    WORKER,
    MANAGER,
    ADMIN,
    OUT_OF_HOURS,
    RECORDS_OFFICER,
    REVIEWING_OFFICER
}
