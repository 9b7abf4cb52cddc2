/**
 * Visits that reached the store, as the office reads them: typed rows that follow the change log, what is due for each
 * child and her card, worked out from them and told to the tablets, and the office's questions.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "clock",
            "store",
            "http",
            "audit",
            "identity",
            "devices",
            "feed",
            "caseload",
            "sync",
            "duties"
        })
package org.doorstep.server.visits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
