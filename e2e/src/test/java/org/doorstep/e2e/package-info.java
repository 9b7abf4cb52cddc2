/** The proofs: real servers as processes, a real Chromium, a real sign-in. */
@NullMarked
package org.doorstep.e2e;

import org.jspecify.annotations.NullMarked;
