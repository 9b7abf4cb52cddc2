package org.doorstep.contract.child;

import org.jspecify.annotations.Nullable;

/** Her first language, and the interpreter she or her family needs (never a member of the family). */
public record Language(
        String first, boolean interpreterNeeded, @Nullable String note) {}
