package org.doorstep.contract.duty;

/** Who asks for it; the strictest wins. */
public enum Layer {
    STATUTORY,
    LOCAL,
    PLAN
}
