/**
 * What managers, workers and administrators see at a desk, as Vaadin Flow views over the sync server's office API. The
 * only room that knows Vaadin; it keeps no data of its own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"origins", "login"})
package org.doorstep.app.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
