/** Teams, workers, children and who holds whom: the only source of need-to-know scope. */
@NullMarked
@ApplicationModule(allowedDependencies = {"clock", "store", "http", "feed", "identity", "audit", "duties"})
package org.doorstep.server.caseload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
