package org.doorstep.contract.visit;

import org.jspecify.annotations.Nullable;

/**
 * Who interpreted, or what helped to understand each other.
 *
 * @param who the interpreter, or the aid: "Language Line", "picture cards"
 * @param fromFamily a member of the family interpreted, which nobody should have to
 */
public record Interpreter(
        @Nullable String language, String who, @Nullable YesNo fromFamily) {}
