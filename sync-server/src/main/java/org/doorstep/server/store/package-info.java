/**
 * The central store: one SQLite file or one PostgreSQL database, with one writer at a time and many readers, migrations,
 * counters in commit order, and the directory of secret files beside it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"clock"})
package org.doorstep.server.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
