/** Carries tablets' requests to the sync server and back, byte for byte, with the caller's token and nobody's cookies. */
@NullMarked
@ApplicationModule(allowedDependencies = {"origins", "login"})
package org.doorstep.app.relay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
