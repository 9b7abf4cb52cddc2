/**
 * Who is calling: people's sign-in at the embedded issuer, or at any other OpenID Connect issuer, and the caller of a
 * request with her roles.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"store", "clock", "http", "audit"})
package org.doorstep.server.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
