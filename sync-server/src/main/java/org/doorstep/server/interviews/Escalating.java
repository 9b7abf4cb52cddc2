package org.doorstep.server.interviews;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.office.Tasks.Kind;
import org.doorstep.contract.sync.RecordType;
import org.doorstep.server.sync.ChangeLog;
import org.doorstep.server.tasks.RecordShows;
import org.springframework.stereotype.Component;

/** Says to the tasks what a child's times away show now: too often, not offered, not heard. In the caller's transaction. */
@Component
class Escalating {
    /** The newest times away of one child that are looked at. */
    private static final int EPISODES_MAX = 50;

    private final Returns returns;
    private final RecordShows tasks;
    private final ChangeLog changes;
    private final MissingRules rules;
    private final Clock clock;

    Escalating(Returns returns, RecordShows tasks, ChangeLog changes, MissingRules rules, Clock clock) {
        this.returns = returns;
        this.tasks = tasks;
        this.changes = changes;
        this.rules = rules;
        this.clock = clock;
    }

    void look(ChildId child) {
        var all = returns.of(List.of(child));
        if (all.isEmpty()) return;
        var byRecord = all.stream().collect(Collectors.toMap(Return::record, Function.identity()));
        var now = clock.instant();
        for (var entry : changes.newest(child, RecordType.EPISODE.wireName(), EPISODES_MAX)) {
            var one = byRecord.get(entry.recordId());
            // The log may be ahead of what was followed; it comes to that one later.
            if (one == null) continue;
            tasks.shows(entry, Kind.MISSING_AGAIN, Signs.often(one, all, rules));
            tasks.shows(entry, Kind.RETURN_INTERVIEW, Signs.unanswered(one, now, rules));
        }
    }
}
