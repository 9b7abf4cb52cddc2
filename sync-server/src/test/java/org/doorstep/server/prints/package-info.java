@NullMarked
package org.doorstep.server.prints;

import org.jspecify.annotations.NullMarked;
