/** Hands out the field client: public files that carry no data, under the strictest policy a browser enforces. */
@NullMarked
@ApplicationModule(allowedDependencies = {"origins", "login"})
package org.doorstep.app.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
