package org.doorstep.contract.visit;

import org.jspecify.annotations.Nullable;

/** Does the placement adequately safeguard and promote her welfare? A "no" obliges the authority to review (regulation 30). */
public record Safeguarded(YesNo answer, @Nullable String why) {}
