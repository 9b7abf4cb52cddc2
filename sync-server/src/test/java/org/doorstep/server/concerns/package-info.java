@NullMarked
package org.doorstep.server.concerns;

import org.jspecify.annotations.NullMarked;
