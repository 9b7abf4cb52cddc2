/** A child who was missing or away, and the interview after she came back. */
@NullMarked
package org.doorstep.contract.missing;

import org.jspecify.annotations.NullMarked;
