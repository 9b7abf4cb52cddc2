package org.doorstep.contract.visit;

import org.jspecify.annotations.Nullable;

/** Who answers for the written report of a visit to a child placed for adoption. */
public record ReportAuthor(
        Qualification qualification, @Nullable String supervisor) {}
