package org.doorstep.contract.missing;

/** What she went to. */
public enum PullFactor {
    L01_FAMILY,
    L02_FRIENDS,
    L03_PARTNER,
    L04_PEER_PRESSURE,
    L05_PARTIES,
    L06_ALCOHOL_OR_DRUGS,
    L07_MONEY_OR_GIFTS,
    L08_OLDER_ASSOCIATES,
    L09_ONLINE_CONTACT,
    L10_HOME_AREA,
    L11_LOST_TRACK_OF_TIME,
    L99_OTHER
}
