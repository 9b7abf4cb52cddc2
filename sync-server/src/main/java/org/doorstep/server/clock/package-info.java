/** What a test must be able to hold still: the time, and fresh ids. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.doorstep.server.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
