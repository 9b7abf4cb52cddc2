/**
 * Keeps people signed in: durable rows of the app's own, so that a restart signs nobody out and a lost cookie jar can be
 * shut at once. The browser holds an opaque random cookie, the row its hash and the tokens sealed under a key file.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "origins")
package org.doorstep.app.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
