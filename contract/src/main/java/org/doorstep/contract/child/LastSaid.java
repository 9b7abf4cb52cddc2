package org.doorstep.contract.child;

import java.time.LocalDate;

/** Her own words at the last visit on which she said something. */
public record LastSaid(String words, LocalDate on, String heardBy) {}
