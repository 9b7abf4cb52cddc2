@NullMarked
package org.doorstep.server.quarantine;

import org.jspecify.annotations.NullMarked;
