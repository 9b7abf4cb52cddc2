package org.doorstep.server.visits;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.sync.RecordType;
import org.doorstep.server.duties.Duties;
import org.doorstep.server.sync.ChangeLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the next changes from the log into typed rows. Rows, the children they made stale and the new position are one
 * transaction, so it may stop anywhere and go on, and doing it twice changes nothing.
 */
@Component
class FollowStep {
    private static final Logger log = LoggerFactory.getLogger(FollowStep.class);

    private static final Set<String> VISITS = Set.of(RecordType.VISIT.wireName(), RecordType.UNFINISHED.wireName());

    private final ChangeLog changes;
    private final VisitReader reader;
    private final VisitRows rows;
    private final VisitFiles files;
    private final Progress progress;
    private final Duties duties;
    private final EntityManager store;
    private final ApplicationEventPublisher events;

    FollowStep(
            ChangeLog changes,
            VisitReader reader,
            VisitRows rows,
            VisitFiles files,
            Progress progress,
            Duties duties,
            EntityManager store,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.reader = reader;
        this.rows = rows;
        this.files = files;
        this.progress = progress;
        this.duties = duties;
        this.store = store;
        this.events = events;
    }

    /** Returns how many changes it took; 0 when it has caught up. */
    @Transactional
    int take(int changesMax) {
        List<ChangeLog.Entry> entries = changes.after(progress.position(), changesMax);
        if (entries.isEmpty()) return 0;
        take(entries.stream().filter(e -> VISITS.contains(e.type())).toList());
        String visit = RecordType.VISIT.wireName();
        events.publishEvent(new VisitsFollowed(
                entries.stream().filter(e -> e.type().equals(visit)).toList()));
        events.publishEvent(new RecordsFollowed(
                entries.stream().filter(e -> !e.type().equals(visit)).toList()));
        progress.moveTo(entries.getLast().position());
        store.flush();
        store.clear();
        return entries.size();
    }

    private void take(List<ChangeLog.Entry> entries) {
        Set<String> records = entries.stream().map(e -> e.recordId().value()).collect(Collectors.toSet());
        Map<String, ReceivedVisit> known = new HashMap<>();
        Set<String> there = files.known(records);
        if (!there.isEmpty())
            rows.findByRecordIdIn(there).forEach(row -> known.put(row.id().value(), row));
        progress.unpark(records);
        Set<ChildId> touched = new LinkedHashSet<>();
        Map<String, Reading> unreadable = new HashMap<>();
        // Reading is most of the work and needs no store, so all cores do it; what follows keeps the log's order.
        for (Reading reading : entries.parallelStream().map(this::read).toList()) {
            touched.add(reading.entry().childId());
            VisitVersion version = reading.version();
            String record = reading.entry().recordId().value();
            if (version == null) unreadable.put(record, reading);
            else nowSays(known, version);
            if (version != null) unreadable.remove(record);
        }
        unreadable.values().forEach(this::park);
        progress.stale(touched);
    }

    /** A change and what it says, or why it could not be read. */
    private record Reading(ChangeLog.Entry entry, @Nullable VisitVersion version, String fault) {}

    private Reading read(ChangeLog.Entry entry) {
        try {
            return new Reading(entry, reader.read(entry), "");
        } catch (VisitReader.Unreadable e) {
            return new Reading(entry, null, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // Not the parser's own words: they quote the document, which is about a child.
            return new Reading(
                    entry, null, "It could not be read: " + e.getClass().getSimpleName());
        }
    }

    private void nowSays(Map<String, ReceivedVisit> known, VisitVersion version) {
        ReceivedVisit row = known.get(version.record().value());
        if (row == null) row = new ReceivedVisit(version);
        else row.nowSays(version);
        row.counts(version.isAVisit() && duties.counts(null, row.fact(null)));
        if (known.put(version.record().value(), row) == null) store.persist(row);
    }

    /** The record itself is safe. What was understood of it before stays until it can be read again. */
    private void park(Reading reading) {
        log.warn("Record {} is parked. {}", reading.entry().recordId(), reading.fault());
        progress.park(reading.entry(), reading.fault());
    }
}
