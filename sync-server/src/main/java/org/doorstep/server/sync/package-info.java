/** Takes in what tablets sealed, keeps its history, and tells each tablet what is new about its worker's children. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"clock", "store", "http", "identity", "audit", "devices", "merge", "feed", "caseload"})
package org.doorstep.server.sync;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
