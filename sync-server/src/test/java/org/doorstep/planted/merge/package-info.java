/** A merge that knows Spring. */
@NullMarked
package org.doorstep.planted.merge;

import org.jspecify.annotations.NullMarked;
