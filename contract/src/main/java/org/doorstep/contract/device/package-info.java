/** Enrolment of a tablet, and the proof it gives with every request. */
@NullMarked
package org.doorstep.contract.device;

import org.jspecify.annotations.NullMarked;
