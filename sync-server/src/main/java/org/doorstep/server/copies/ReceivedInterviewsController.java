package org.doorstep.server.copies;

import java.util.List;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.ReceivedInterviews;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Sight;
import org.doorstep.server.sync.ChangeLog;
import org.springframework.web.bind.annotation.RestController;

/** The interviews of the children whom somebody works with, and one of them as it is read. */
@RestController
class ReceivedInterviewsController implements ReceivedInterviews {
    private final Interviews interviews;
    private final CopyTable copies;
    private final CopyDesk desk;
    private final CopyWords words;
    private final Doorkeeper door;
    private final Sight sight;
    private final Audit audit;

    ReceivedInterviewsController(
            Interviews interviews,
            CopyTable copies,
            CopyDesk desk,
            CopyWords words,
            Doorkeeper door,
            Sight sight,
            Audit audit) {
        this.interviews = interviews;
        this.copies = copies;
        this.desk = desk;
        this.words = words;
        this.door = door;
        this.sight = sight;
        this.audit = audit;
    }

    @Override
    public List<Told> interviews() {
        var caller = door.caller();
        audit.record(caller.who(), "copy.interview.list", Outcome.DONE);
        var found = interviews.of(sight.children(caller));
        var made =
                copies.ofRecords(found.stream().map(ChangeLog.Entry::recordId).toList());
        return found.stream().map(one -> words.told(one, made)).toList();
    }

    @Override
    public Whole interview(RecordId recordId) {
        var caller = door.caller();
        var interview = door.interview(caller, recordId, "interview.read");
        audit.record(caller.who(), "interview.read", interview.childId(), recordId, Outcome.DONE);
        return desk.read(interview);
    }
}
