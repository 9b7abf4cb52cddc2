/** One visit on paper for a named reader: what each may have, and what a second manager has released to one. */
@NullMarked
@ApplicationModule(allowedDependencies = {"clock", "http", "identity", "audit", "caseload", "sync"})
package org.doorstep.server.prints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
