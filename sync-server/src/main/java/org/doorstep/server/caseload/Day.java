package org.doorstep.server.caseload;

import java.time.ZoneId;

/** Days begin and end where the children live. */
final class Day {
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private Day() {}
}
