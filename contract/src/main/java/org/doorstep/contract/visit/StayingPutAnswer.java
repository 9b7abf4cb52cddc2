package org.doorstep.contract.visit;

/** Whether a young person stays with her former foster carers after 18. */
public enum StayingPutAnswer {
    STAYING,
    CONSIDERED,
    DECLINED,
    NOT_OFFERED
}
