/** The sync engine under load: the packaged server over loopback HTTP, tokens and proofs checked, nothing switched off. */
@NullMarked
package org.doorstep.e2e.bench.sync;

import org.jspecify.annotations.NullMarked;
