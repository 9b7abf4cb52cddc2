package org.doorstep.contract.child;

/** Why the authority visits: child in need, child protection plan, looked after, privately fostered, placed for adoption, care leaver. */
public enum Cohort {
    CIN,
    CP,
    CLA,
    PF,
    ADOPT,
    CL
}
