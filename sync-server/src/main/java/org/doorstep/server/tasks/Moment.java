package org.doorstep.server.tasks;

import java.time.Instant;
import org.doorstep.server.sync.ChangeLog;

/** Which change made it so, and when the server received that. */
record Moment(Instant receivedAt, long position) {
    static Moment of(ChangeLog.Entry entry) {
        return new Moment(entry.receivedAt(), entry.position());
    }
}
