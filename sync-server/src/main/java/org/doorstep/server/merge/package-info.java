/** What a patch makes of a document, and which patch leads from one document to another (RFC 7396). Pure functions. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.doorstep.server.merge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
