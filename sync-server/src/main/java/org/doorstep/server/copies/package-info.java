/**
 * Copies of a return home interview: who may have one, what is in it, and what became of each. Copies and what children are to
 * be told about them are the only copy there is, so nothing here is made again from the log.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"clock", "http", "identity", "audit", "caseload", "sync", "prints", "tasks"})
package org.doorstep.server.copies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
