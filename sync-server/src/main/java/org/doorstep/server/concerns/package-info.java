/**
 * Concerns that cannot wait: takes them from tablets ahead of everything else, asks named people in turn to read each until
 * one has, and tells its author who that was. That a concern was read is said by a person here, and by nothing else.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"http", "audit", "identity", "devices", "caseload", "rota", "sync", "visits"})
package org.doorstep.server.concerns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
