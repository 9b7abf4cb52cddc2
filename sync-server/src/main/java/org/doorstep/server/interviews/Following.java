package org.doorstep.server.interviews;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.sync.RecordType;
import org.doorstep.server.sync.ChangeLog;
import org.doorstep.server.sync.RecordMisfiled;
import org.doorstep.server.visits.RecordsFollowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Takes times away and interviews from the changes as the log is followed, in the same transaction; twice changes nothing. */
@Component
class Following {
    private static final Logger log = LoggerFactory.getLogger(Following.class);

    private final EpisodeTable episodes;
    private final InterviewTable interviews;
    private final Escalating escalating;
    private final ChangeLog changes;

    Following(EpisodeTable episodes, InterviewTable interviews, Escalating escalating, ChangeLog changes) {
        this.episodes = episodes;
        this.interviews = interviews;
        this.escalating = escalating;
        this.changes = changes;
    }

    @EventListener
    void on(RecordsFollowed followed) {
        var touched = new LinkedHashSet<ChildId>();
        for (var entry : followed.entries()) if (take(entry)) touched.add(entry.childId());
        // What the follower had in hand while it was being hidden is hidden here.
        forget(changes.misfiled(touched));
        touched.forEach(escalating::look);
    }

    /** Told within the transaction that hides the record. */
    @EventListener
    void on(RecordMisfiled misfiled) {
        forget(List.of(misfiled.record()));
        escalating.look(misfiled.child());
    }

    private boolean take(ChangeLog.Entry entry) {
        try {
            if (entry.type().equals(RecordType.EPISODE.wireName())) episodes.put(entry);
            else if (entry.type().equals(RecordType.INTERVIEW.wireName())) interviews.put(entry);
            else return false;
            return true;
        } catch (JacksonException e) {
            // The record itself is safe. Not the parser's own words: they quote the document, which is about a child.
            log.warn(
                    "Record {} could not be read: {}",
                    entry.recordId(),
                    e.getClass().getSimpleName());
            return false;
        }
    }

    private void forget(Collection<RecordId> records) {
        var gone = Set.copyOf(records);
        episodes.forget(gone);
        interviews.forget(gone);
    }
}
