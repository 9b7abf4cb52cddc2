@NullMarked
package org.doorstep.server.lonework;

import org.jspecify.annotations.NullMarked;
