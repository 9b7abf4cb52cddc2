/** What becomes of a record that several people changed, leaf by leaf. Pure functions over documents; no clock, no store. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.doorstep.server.merge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
