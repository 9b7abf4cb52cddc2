package org.doorstep.server.tasks;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.office.Tasks.Kind;
import org.doorstep.server.sync.ChangeLog;
import org.doorstep.server.visits.RecordsFollowed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Raises a task for what somebody says is wrong on a card, as the log is followed. Said otherwise, it is news again. */
@Component
class Proposing {
    private final TaskTable table;
    private final Ledger ledger;
    private final ChangeLog changes;
    private final Clock clock;

    Proposing(TaskTable table, Ledger ledger, ChangeLog changes, Clock clock) {
        this.table = table;
        this.ledger = ledger;
        this.changes = changes;
        this.clock = clock;
    }

    @EventListener
    void on(RecordsFollowed followed) {
        var proposals = followed.entries().stream()
                .filter(entry -> entry.type().equals(Proposals.TYPE))
                .toList();
        if (proposals.isEmpty()) return;
        var page = ledger.open(proposals.stream().map(ChangeLog.Entry::recordId).collect(Collectors.toSet()));
        var children = new HashSet<ChildId>();
        for (var entry : proposals) {
            page.shows(entry, Kind.FACT_WRONG, Set.of(ProposalWording.name(entry.doc())), Moment.of(entry));
            children.add(entry.childId());
        }
        // What the follower had in hand while it was being hidden is hidden here.
        table.hide(changes.misfiled(children), clock.instant());
    }
}
