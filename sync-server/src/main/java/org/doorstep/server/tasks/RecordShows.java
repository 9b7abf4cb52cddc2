package org.doorstep.server.tasks;

import java.time.Clock;
import java.util.Set;
import org.doorstep.contract.office.Tasks.Kind;
import org.doorstep.server.sync.ChangeLog;
import org.springframework.stereotype.Component;

/** Where another room says what a record shows now, in its own transaction. Saying it twice raises nothing twice. */
@Component
public class RecordShows {
    private final Ledger ledger;
    private final ChangeLog changes;
    private final Clock clock;

    RecordShows(Ledger ledger, ChangeLog changes, Clock clock) {
        this.ledger = ledger;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param about the names of what in the record shows that kind now; none when nothing does */
    public void shows(ChangeLog.Entry record, Kind kind, Set<String> about) {
        if (!about.isEmpty() && !ledger.isRecent(record.receivedAt())) return;
        ledger.open(Set.of(record.recordId())).shows(record, kind, about, new Moment(clock.instant(), changes.last()));
    }
}
