/** Who did or read or was refused what: a log that only grows, chained by hashes so that a change to it shows. Leaf. */
@NullMarked
@ApplicationModule(allowedDependencies = {"store"})
package org.doorstep.server.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
