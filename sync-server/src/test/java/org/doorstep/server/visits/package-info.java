@NullMarked
package org.doorstep.server.visits;

import org.jspecify.annotations.NullMarked;
