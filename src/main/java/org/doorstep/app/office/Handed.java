package org.doorstep.app.office;

import java.time.Instant;

/** How an entry is marked that a child made herself while the tablet was handed over to her. */
final class Handed {
    private Handed() {}

    static String over(Instant at) {
        return "entered by the child on the tablet, " + Times.moment(at);
    }
}
