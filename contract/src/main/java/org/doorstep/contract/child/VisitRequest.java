package org.doorstep.contract.child;

import java.time.LocalDate;

/** Somebody who may ask for a visit has asked: the child, her carer, a parent or the person in charge. */
public record VisitRequest(LocalDate on, String by) {}
