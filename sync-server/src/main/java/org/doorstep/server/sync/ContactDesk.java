package org.doorstep.server.sync;

import java.util.LinkedHashSet;
import java.util.Map;
import org.doorstep.contract.contact.Contact;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.RecordType;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Bulletin;
import org.doorstep.server.clock.Ids;
import org.doorstep.server.identity.Caller;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what was done out of hours, and tells those who answer for the child in the same transaction. */
@Component
public class ContactDesk {
    private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};

    private final CommitQueue commits;
    private final OfficeChanges office;
    private final Bulletin bulletin;
    private final Audit audit;
    private final Ids ids;
    private final JsonMapper json;

    ContactDesk(CommitQueue commits, OfficeChanges office, Bulletin bulletin, Audit audit, Ids ids, JsonMapper json) {
        this.commits = commits;
        this.office = office;
        this.bulletin = bulletin;
        this.audit = audit;
        this.ids = ids;
        this.json = json;
    }

    /** Returns when it is on disk. That the caller may do this has been checked. */
    public RecordId write(Caller by, ChildId child, Contact contact) {
        Map<String, Object> document = json.convertValue(contact, DOCUMENT);
        return commits.commit(() -> {
            var record = new RecordId(ids.nextText());
            var act = OfficeAct.fresh(by.worker(), record, child, RecordType.CONTACT.wireName(), document)
                    .thatHappened(contact.at());
            office.enter(act);
            audit.record(by.who(), "contact.record", child, record, Outcome.DONE);
            var told = new LinkedHashSet<WorkerId>(bulletin.answerableFor(child));
            bulletin.tell(
                    told,
                    child,
                    "The out-of-hours team did something for this child (" + by.name()
                            + "). Read it on the child's card.");
            return record;
        });
    }
}
