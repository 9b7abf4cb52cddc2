/** Tests of the sync server as a whole, and the parts of it that every room's tests stand on. */
@NullMarked
package org.doorstep.server;

import org.jspecify.annotations.NullMarked;
