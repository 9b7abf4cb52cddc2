/** The two applications as processes that can be killed, and a tablet's browser that can be closed and opened again. */
@NullMarked
package org.doorstep.e2e.house;

import org.jspecify.annotations.NullMarked;
