package org.doorstep.contract.child;

import java.time.LocalDate;

/**
 * Something that is so since a day, or was on a day, with where it is known from.
 *
 * @param on the day it speaks of
 * @param text what it says, in plain words: "score 17 of 40"
 */
public record Fact(FactKind kind, LocalDate on, String text, SourceSystem source, LocalDate asOf) {}
