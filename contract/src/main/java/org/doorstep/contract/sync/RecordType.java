package org.doorstep.contract.sync;

/** What a record is. The wire carries it in lower case so that an unknown one can be parked instead of refused. */
public enum RecordType {
    VISIT,
    CONTACT,
    /** A visit that was begun and not finished in time: no visit. */
    UNFINISHED,
    CONCERN,
    /** One time that a child was missing or away. */
    EPISODE,
    /** A return home interview that was held. */
    INTERVIEW,
    /** Somebody says that a fact on the card is wrong. */
    CORRECTION;

    /** The name on the wire. */
    public String wireName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
