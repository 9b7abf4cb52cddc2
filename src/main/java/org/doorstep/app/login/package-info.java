/**
 * Signs people in and out: OpenID Connect with a confidential client for each origin, endpoints named and not
 * discovered, tokens renewed once for all who wait, and a plain page when it does not work.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"origins", "session"})
package org.doorstep.app.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
