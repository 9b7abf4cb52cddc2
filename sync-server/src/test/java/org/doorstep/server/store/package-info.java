/** Tests of the store. */
@NullMarked
package org.doorstep.server.store;

import org.jspecify.annotations.NullMarked;
