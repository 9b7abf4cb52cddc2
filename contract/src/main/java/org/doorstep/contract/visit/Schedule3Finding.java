package org.doorstep.contract.visit;

import org.jspecify.annotations.Nullable;

/** What the officer found about one matter of Schedule 3. */
public record Schedule3Finding(Finding finding, @Nullable String note) {}
