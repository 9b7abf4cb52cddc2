@NullMarked
package org.doorstep.server.exchange;

import org.jspecify.annotations.NullMarked;
