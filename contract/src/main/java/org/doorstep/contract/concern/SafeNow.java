package org.doorstep.contract.concern;

/** Whether she is safe at this moment, as far as the one who is concerned can tell. */
public enum SafeNow {
    NO,
    DO_NOT_KNOW,
    YES
}
