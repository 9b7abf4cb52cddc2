/** Work that could not go into a record by itself: who may see it, and what a manager decides about it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"clock", "http", "identity", "audit", "devices", "merge", "feed", "caseload", "sync"})
package org.doorstep.server.quarantine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
