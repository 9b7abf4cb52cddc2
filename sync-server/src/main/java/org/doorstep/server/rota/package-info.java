/** Who is told when something cannot wait, and in which turn; and when the office is open. */
@NullMarked
@ApplicationModule(allowedDependencies = {"caseload"})
package org.doorstep.server.rota;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
