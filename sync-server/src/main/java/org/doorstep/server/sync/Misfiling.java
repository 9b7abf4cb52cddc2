package org.doorstep.server.sync;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Misfiled;
import org.doorstep.contract.sync.Pull;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Bulletin;
import org.doorstep.server.caseload.CardChanged;
import org.doorstep.server.clock.Ids;
import org.doorstep.server.feed.Feed;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a record off the wrong child's file and puts it on the right one. Each is one transaction of the writer: there is
 * no moment at which it is half hidden, or on two files.
 */
@Component
class Misfiling {
    static final String REMOVED = "A record on this child's file belonged to another child. It has been taken off.";
    private static final String TO_AUTHOR =
            "A record of yours was on the wrong child's file. It has been taken off and is with the records officer.";
    private static final String TO_OTHERS =
            "A record on this child's file belonged to another child. It has been taken off and is with the records officer.";
    private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};

    private final CommitQueue commits;
    private final Misfilings misfilings;
    private final Records records;
    private final ChangeLog log;
    private final OfficeChanges office;
    private final Feed feed;
    private final Bulletin bulletin;
    private final Audit audit;
    private final Ids ids;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    Misfiling(
            CommitQueue commits,
            Misfilings misfilings,
            Records records,
            ChangeLog log,
            OfficeChanges office,
            Feed feed,
            Bulletin bulletin,
            Audit audit,
            Ids ids,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.commits = commits;
        this.misfilings = misfilings;
        this.records = records;
        this.log = log;
        this.office = office;
        this.feed = feed;
        this.bulletin = bulletin;
        this.audit = audit;
        this.ids = ids;
        this.json = json;
        this.events = events;
    }

    Misfiled.Taken takeOff(RecordId record, String why, Caller by) {
        return commits.commit(() -> {
            var head = records.find(record.value()).orElseThrow(Problem::notFound);
            var before = misfilings.find(record);
            if (before.isPresent())
                return new Misfiled.Taken(record, before.get().at());
            return new Misfiled.Taken(record, takeOff(record, head, why, by));
        });
    }

    private Instant takeOff(RecordId record, Records.Head head, String why, Caller by) {
        var child = new ChildId(head.childId());
        var history = log.history(record);
        var author = history.getFirst().author();
        var at = misfilings.add(record, head, author, by.worker(), why);
        feed.withdraw(new Pull.RemoveItem(record, child, REMOVED));
        audit.record(by.who(), "breach.misfiled", child, record, Outcome.DONE);
        tell(history, child, by.worker());
        events.publishEvent(new RecordMisfiled(record, child));
        events.publishEvent(new CardChanged(List.of(child)));
        return at;
    }

    private void tell(List<ChangeLog.Entry> history, ChildId child, WorkerId by) {
        var authors = new LinkedHashSet<WorkerId>();
        history.forEach(entry -> authors.add(entry.author()));
        var others = new LinkedHashSet<>(bulletin.answerableFor(child));
        authors.forEach(author -> others.addAll(bulletin.managersOf(author)));
        others.removeAll(authors);
        others.remove(by);
        bulletin.tell(authors, child, TO_AUTHOR);
        bulletin.tell(others, child, TO_OTHERS);
    }

    /** The whole of it, in the name of whoever wrote it, as the office's own change; that names what it replaces. */
    Misfiled.Refiled refile(RecordId record, ChildId right, Caller by) {
        return commits.commit(() -> {
            var row = misfilings.find(record).orElseThrow(Problem::notFound);
            if (row.refiledAs() != null)
                throw Problem.conflict("refiled", "This record is on the right child's file already.");
            if (row.childId().equals(right))
                throw Problem.conflict("same-child", "That is the child on whose file it was wrongly.");
            var history = log.hiddenHistory(record);
            var last = history.getLast();
            var fresh = new RecordId(ids.nextText());
            Map<String, Object> document = json.convertValue(last.doc(), DOCUMENT);
            var act = OfficeAct.fresh(history.getFirst().author(), fresh, right, row.type(), document)
                    .thatHappened(last.happenedAt())
                    .with("refiles", record);
            office.enter(act);
            misfilings.refiled(record, fresh, right, by.worker());
            audit.record(by.who(), "record.refile", right, fresh, Outcome.DONE);
            bulletin.tell(
                    bulletin.workersOf(right),
                    right,
                    "A record that had been on another child's file is on this child's now.");
            return new Misfiled.Refiled(fresh, right);
        });
    }

    Map<String, Object> document(RecordId record) {
        return json.convertValue(log.hiddenHistory(record).getLast().doc(), DOCUMENT);
    }
}
