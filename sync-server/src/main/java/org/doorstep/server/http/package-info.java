/** What holds for every request and answer: problem details, the limits of a body, JSON read strictly, the server's clock. */
@NullMarked
@ApplicationModule(allowedDependencies = {"store"})
package org.doorstep.server.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
