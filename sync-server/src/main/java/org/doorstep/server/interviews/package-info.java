/**
 * Children who were missing or away: each return with its own 72 hours, what became of it, and what all of them show
 * together. Everything here is made from the change log and may be made again.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"http", "audit", "identity", "caseload", "sync", "visits", "tasks"})
package org.doorstep.server.interviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
