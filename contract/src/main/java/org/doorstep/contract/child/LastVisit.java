package org.doorstep.contract.child;

import java.time.LocalDate;

/** The last visit on which somebody went to see her, whether or not it counted. */
public record LastVisit(LocalDate on, String by, boolean seen, boolean alone) {}
