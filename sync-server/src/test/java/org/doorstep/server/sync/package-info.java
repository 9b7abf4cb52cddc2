@NullMarked
package org.doorstep.server.sync;

import org.jspecify.annotations.NullMarked;
