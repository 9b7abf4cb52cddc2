/** A room. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.doorstep.planted.rooms.cellar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
