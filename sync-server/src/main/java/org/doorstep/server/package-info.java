/** The sync server: the only owner of the central store. Rooms are the packages beneath; this one only opens the door. */
@NullMarked
package org.doorstep.server;

import org.jspecify.annotations.NullMarked;
