/** Reads what other systems hand over: teams, workers, children and allocations from CSV. */
@NullMarked
@ApplicationModule(allowedDependencies = {"http", "identity", "audit", "caseload"})
package org.doorstep.server.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
