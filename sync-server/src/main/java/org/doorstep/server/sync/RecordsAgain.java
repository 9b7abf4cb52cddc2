package org.doorstep.server.sync;

import org.doorstep.contract.id.RecordId;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.doorstep.server.feed.Feed;
import org.doorstep.server.feed.Published;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Publishes a record's head again from its history, when the disk has spoilt what was published. */
@Component
class RecordsAgain {
    private static final Logger log = LoggerFactory.getLogger(RecordsAgain.class);

    private final Records records;
    private final ChangeLog history;
    private final Caseload caseload;
    private final Feed feed;
    private final JsonMapper json;

    RecordsAgain(Records records, ChangeLog history, Caseload caseload, Feed feed, JsonMapper json) {
        this.records = records;
        this.history = history;
        this.caseload = caseload;
        this.feed = feed;
        this.json = json;
    }

    /** Inside the writer's transaction. Returns whether it could: a head with open conflicts is more than its document. */
    boolean tellAgain(String recordId) {
        var head = records.find(recordId).orElse(null);
        var last = history.history(new RecordId(recordId)).stream()
                .filter(entry -> head != null && entry.changeId().value().equals(head.change()))
                .findFirst();
        if (head == null || last.isEmpty() || head.disputed() > 0 || head.signedOff() != null) {
            log.error("Record {} could not be published again by itself; its next change will", recordId);
            return false;
        }
        var entry = last.get();
        var author = caseload.colleague(entry.author())
                .map(Colleague::name)
                .orElse(entry.author().value());
        var item = json.createObjectNode()
                .put("kind", "record")
                .put("recordId", recordId)
                .put("childId", head.childId())
                .put("type", head.type())
                .put("head", head.change())
                .put("revision", head.revision())
                .put("line", head.line())
                .put("author", author)
                .put("happenedAt", entry.happenedAt().toString())
                .put("capturedAt", entry.capturedAt().toString())
                .put("sealedAt", entry.sealedAt().toString())
                .put("receivedAt", entry.receivedAt().toString());
        item.set("doc", entry.doc());
        feed.publish(Published.Kind.RECORD, recordId, entry.childId(), json.writeValueAsString(item));
        return true;
    }
}
