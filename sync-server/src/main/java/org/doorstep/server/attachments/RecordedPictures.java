package org.doorstep.server.attachments;

import java.util.List;
import java.util.Optional;
import org.doorstep.contract.id.AttachmentId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.audit.Who;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.sync.ChangeLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** What records say about their pictures, and who may bring them. */
@Component
class RecordedPictures {
    private final ChangeLog changes;
    private final Caseload caseload;
    private final Audit audit;

    RecordedPictures(ChangeLog changes, Caseload caseload, Audit audit) {
        this.changes = changes;
        this.caseload = caseload;
        this.audit = audit;
    }

    /**
     * The child of a record whose pictures she may bring: one she holds now, or one about whom she wrote in that record,
     * because what a record of hers names still belongs to it after the child has moved on.
     *
     * @throws Problem 404 for anybody else, and for a record that is not here
     */
    @Transactional(readOnly = true)
    public ChildId childFor(Caller caller, Who who, RecordId record) {
        List<ChangeLog.Entry> history = changes.history(record);
        var child = history.isEmpty() ? null : history.getLast().childId();
        if (child != null && (holds(caller, child) || wroteIn(caller, history))) return child;
        audit.record(who, "attachment.send", child, record, Outcome.REFUSED);
        throw Problem.notFound();
    }

    /** How long the record says that its picture is, and what it must hash to; some change of it must name it. */
    @Transactional(readOnly = true)
    public Optional<Announced> named(Named picture) {
        return changes.history(picture.record()).reversed().stream()
                .map(entry -> entry.doc()
                        .path("attachments")
                        .path(picture.attachment().value()))
                .filter(JsonNode::isObject)
                .findFirst()
                .map(said -> new Announced(
                        picture,
                        said.path("bytes").asLong(0),
                        said.path("sha256").asString("")));
    }

    /** Whose record it is; empty for one that is not here. */
    @Transactional(readOnly = true)
    public Optional<ChildId> child(RecordId record) {
        var history = changes.history(record);
        return history.isEmpty()
                ? Optional.empty()
                : Optional.of(history.getLast().childId());
    }

    private boolean holds(Caller caller, ChildId child) {
        return caseload.scopeOf(caller.worker()).children().contains(child);
    }

    private static boolean wroteIn(Caller caller, List<ChangeLog.Entry> history) {
        return history.stream().anyMatch(entry -> entry.author().equals(caller.worker()));
    }

    static AttachmentId id(String text) {
        try {
            return new AttachmentId(text);
        } catch (IllegalArgumentException e) {
            throw Problem.unreadable("An upload says in its metadata which picture it brings.");
        }
    }
}
