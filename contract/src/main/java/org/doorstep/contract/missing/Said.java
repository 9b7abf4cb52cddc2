package org.doorstep.contract.missing;

/** What became of a question. Nothing is read into a blank: who was not asked has not said no. */
public enum Said {
    YES,
    NO,
    NOT_ASKED,
    DID_NOT_SAY
}
