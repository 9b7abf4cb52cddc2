/**
 * What a visit shows must not lie unread: tasks for the manager of the child's team, raised from the records as they
 * arrive, what a child must be told by the worker who holds her, and what was decided about each. Decisions are the only copy there is, so nothing here is made again from the log.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"clock", "http", "audit", "identity", "caseload", "duties", "sync", "visits"})
package org.doorstep.server.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
