/** Tablets: enrolling one, proving each request to be hers, revoking her; and the authority's deposit and receipt keys. */
@NullMarked
@ApplicationModule(allowedDependencies = {"store", "clock", "http", "audit", "identity"})
package org.doorstep.server.devices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
