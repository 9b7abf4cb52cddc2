@NullMarked
package org.doorstep.server.interviews;

import org.jspecify.annotations.NullMarked;
