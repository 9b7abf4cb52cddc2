package org.doorstep.server.tasks;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.Tasks.Kind;
import org.doorstep.server.clock.Ids;
import org.doorstep.server.sync.ChangeLog;
import org.springframework.stereotype.Component;

/** Brings the tasks of records in line with what these show. */
@Component
class Ledger {
    private final TaskTable table;
    private final Deadlines deadlines;
    private final TaskRules rules;
    private final Ids ids;
    private final Clock clock;

    Ledger(TaskTable table, Deadlines deadlines, TaskRules rules, Ids ids, Clock clock) {
        this.table = table;
        this.deadlines = deadlines;
        this.rules = rules;
        this.ids = ids;
        this.clock = clock;
    }

    boolean isRecent(Instant receivedAt) {
        return deadlines.isRecent(receivedAt, clock.instant());
    }

    /** The tasks of these records, read at once. */
    Page open(Set<RecordId> records) {
        return new Page(table.ofRecords(records));
    }

    /** Tasks of some records, within one transaction. */
    final class Page {
        private final Map<Of, List<Task>> tasks = new HashMap<>();

        private Page(Collection<Task> known) {
            known.forEach(this::note);
        }

        /** @param shown the names of what in the record shows that kind now; none when nothing does */
        void shows(ChangeLog.Entry entry, Kind kind, Set<String> shown, Moment when) {
            var of = new Of(entry.recordId(), kind);
            var known = tasks.getOrDefault(of, List.of());
            for (var task : List.copyOf(known)) mark(entry, task, task.isAboutAnyOf(shown), when);
            var fresh = new HashSet<>(shown);
            known.forEach(task -> fresh.removeAll(task.about()));
            if (fresh.isEmpty()) return;
            var last = known.isEmpty() ? null : known.getLast();
            if (last != null && last.isOpen()) grow(entry, last, fresh, when);
            else if (isRecent(when.receivedAt())) raise(entry, kind, fresh, last == null ? 1 : last.number() + 1, when);
        }

        /** Decided or not, whoever reads it learns that the record says something else now. */
        private void mark(ChangeLog.Entry entry, Task task, boolean stillShown, Moment when) {
            var isMarked = task.changedAt() != null;
            if (stillShown != isMarked) return;
            var at = stillShown ? null : when.receivedAt();
            table.changed(task, at);
            if (task.kind() == Kind.SURVEY) {
                var what = stillShown ? Wording.what(Kind.SURVEY, task.about(), entry.doc()) : Wording.WITHDRAWN;
                table.nowAbout(task, task.about(), what, task.arrived());
            }
            note(task.changed(at));
        }

        private void grow(ChangeLog.Entry entry, Task task, Set<String> fresh, Moment when) {
            var about = new HashSet<>(task.about());
            about.addAll(fresh);
            table.nowAbout(task, about, Wording.what(task.kind(), about, entry.doc()), when.position());
            if (task.changedAt() != null) table.changed(task, null);
            table.ofRecords(Set.of(task.record())).forEach(this::note);
        }

        private void raise(ChangeLog.Entry entry, Kind kind, Set<String> about, long number, Moment when) {
            var visitedAt = Attempts.startedAt(entry);
            var task = new Task(
                    ids.nextText(),
                    entry.recordId(),
                    kind,
                    number,
                    entry.childId(),
                    entry.author(),
                    about,
                    Wording.what(kind, about, entry.doc()),
                    Wording.why(kind, rules),
                    visitedAt,
                    when.receivedAt(),
                    when.position(),
                    deadlines.due(kind, visitedAt, when.receivedAt()),
                    deadlines.latestOn(kind, visitedAt),
                    null,
                    null);
            table.raise(task);
            note(task);
        }

        private void note(Task task) {
            var list = tasks.computeIfAbsent(new Of(task.record(), task.kind()), of -> new ArrayList<>());
            list.removeIf(other -> other.id().equals(task.id()));
            list.add((int) Math.min(task.number() - 1, list.size()), task);
        }
    }

    private record Of(RecordId record, Kind kind) {}
}
