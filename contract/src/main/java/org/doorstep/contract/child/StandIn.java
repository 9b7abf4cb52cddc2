package org.doorstep.contract.child;

import java.time.LocalDate;

/** Who stands in for a child's worker, and until which day, inclusive. */
public record StandIn(String worker, LocalDate until) {}
