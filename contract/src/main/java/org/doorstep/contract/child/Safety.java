package org.doorstep.contract.child;

import java.time.LocalDate;

/** Something a worker must know before she knocks. */
public record Safety(SafetyKind kind, String text, LocalDate since, SourceSystem source, LocalDate asOf) {}
