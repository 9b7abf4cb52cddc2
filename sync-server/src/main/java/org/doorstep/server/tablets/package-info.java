/** The tablets as the office sees them: what came of each, what never came, and opening what they deposited. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"clock", "http", "identity", "audit", "devices", "caseload", "sync", "attachments"})
package org.doorstep.server.tablets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
