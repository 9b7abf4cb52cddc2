/** Tests of enrolment and proof. */
@NullMarked
package org.doorstep.server.devices;

import org.jspecify.annotations.NullMarked;
