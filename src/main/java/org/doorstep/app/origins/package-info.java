/**
 * Keeps field and office apart: two connectors, a request for one origin's paths on the other is not found, each origin
 * has its own headers, and nobody else's page can make a signed-in browser act. Leaf: knows no other room.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.doorstep.app.origins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
