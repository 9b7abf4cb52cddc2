/** Tests of who is calling. */
@NullMarked
package org.doorstep.server.identity;

import org.jspecify.annotations.NullMarked;
