package org.doorstep.server.tasks;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.office.Tasks.Kind;
import org.doorstep.server.sync.ChangeLog;
import org.doorstep.server.sync.RecordMisfiled;
import org.doorstep.server.visits.VisitsFollowed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Raises tasks from the changes as the log is followed, in the same transaction. A task follows from what the record shows
 * and from the tasks there are, so being told a change twice, by a rebuild or another server, raises nothing twice.
 */
@Component
class Raising {
    private final TaskTable table;
    private final Attempts attempts;
    private final Ledger ledger;
    private final ChangeLog changes;
    private final Clock clock;

    Raising(TaskTable table, Attempts attempts, Ledger ledger, ChangeLog changes, Clock clock) {
        this.table = table;
        this.attempts = attempts;
        this.ledger = ledger;
        this.changes = changes;
        this.clock = clock;
    }

    @EventListener
    void on(VisitsFollowed followed) {
        var entries = followed.entries();
        if (entries.isEmpty()) return;
        var page = ledger.open(entries.stream().map(ChangeLog.Entry::recordId).collect(Collectors.toSet()));
        for (var entry : entries) {
            var signs = Signs.in(entry.doc());
            var when = Moment.of(entry);
            for (var kind : Kind.values())
                if (kind != Kind.NOT_MET_AGAIN) page.shows(entry, kind, signs.getOrDefault(kind, Set.of()), when);
        }
        rows(entries).forEach(this::lookAtRow);
        // What the follower had in hand while it was being hidden is hidden here.
        table.hide(changes.misfiled(children(entries)), clock.instant());
    }

    /** Told within the transaction that hides the record. What it made one failure too many may be none any more. */
    @EventListener
    void on(RecordMisfiled misfiled) {
        table.hide(List.of(misfiled.record()), clock.instant());
        var withRow = table.childrenWith(Kind.NOT_MET_AGAIN, List.of(misfiled.child()));
        if (!withRow.isEmpty()) lookAtRow(misfiled.child(), new Moment(clock.instant(), changes.last()));
    }

    /** The children whose row of failures may be another now, with the last change of each that may have made it so. */
    private Map<ChildId, Moment> rows(List<ChangeLog.Entry> entries) {
        var known = table.childrenWith(Kind.NOT_MET_AGAIN, children(entries));
        var rows = new LinkedHashMap<ChildId, Moment>();
        for (var entry : entries) {
            var mayBegin = attempts.isFailure(entry.doc()) && ledger.isRecent(entry.receivedAt());
            if (mayBegin || known.contains(entry.childId())) rows.put(entry.childId(), Moment.of(entry));
        }
        return rows;
    }

    private void lookAtRow(ChildId child, Moment when) {
        var visits = attempts.of(child);
        var page = ledger.open(
                visits.keySet().stream().map(ChangeLog.Entry::recordId).collect(Collectors.toSet()));
        visits.forEach((visit, tooMany) ->
                page.shows(visit, Kind.NOT_MET_AGAIN, tooMany ? Set.of("attempt") : Set.of(), when));
    }

    private static Set<ChildId> children(Collection<ChangeLog.Entry> entries) {
        var children = new HashSet<ChildId>();
        entries.forEach(entry -> children.add(entry.childId()));
        return children;
    }
}
