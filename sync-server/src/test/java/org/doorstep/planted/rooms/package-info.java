/** Two rooms, one of which goes where it may not. */
@NullMarked
package org.doorstep.planted.rooms;

import org.jspecify.annotations.NullMarked;
