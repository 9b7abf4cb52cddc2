/** Makes a synthetic county to work in: everybody in it is invented, and the same seed and day make the same county. */
@NullMarked
@ApplicationModule(allowedDependencies = {"store", "identity", "caseload", "sync", "visits"})
package org.doorstep.server.county;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
