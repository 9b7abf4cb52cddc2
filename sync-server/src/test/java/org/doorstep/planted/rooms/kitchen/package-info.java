/** A room that says it needs no other. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.doorstep.planted.rooms.kitchen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
