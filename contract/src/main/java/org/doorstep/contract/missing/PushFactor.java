package org.doorstep.contract.missing;

/** What she went away from. Our own list, built from what authorities and charities publish; its codes stay what they are. */
public enum PushFactor {
    P01_CONFLICT_AT_HOME,
    P02_FAMILY_INSTABILITY,
    P03_DOMESTIC_ABUSE,
    P04_ABUSE_OR_NEGLECT,
    P05_PARENTAL_SUBSTANCE_MISUSE,
    P06_PARENTAL_MENTAL_HEALTH,
    P07_SCHOOL,
    P08_BULLYING,
    P09_UNHAPPY_IN_PLACEMENT,
    P10_CONFLICT_WITH_CARERS,
    P11_CONFLICT_WITH_PEERS,
    P12_DISTANCE_FROM_HOME,
    P13_LONELINESS,
    P14_BOUNDARIES,
    P15_LOW_MOOD,
    P16_IMMIGRATION_WORRY,
    P17_CHANGE_OF_WORKER,
    P99_OTHER
}
