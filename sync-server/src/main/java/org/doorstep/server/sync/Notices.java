package org.doorstep.server.sync;

import java.time.Clock;
import org.doorstep.contract.id.ChangeId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.Change;
import org.doorstep.contract.sync.Pull;
import org.doorstep.contract.sync.QuarantineDecision;
import org.doorstep.server.clock.Ids;
import org.doorstep.server.feed.Feed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells an author what happened to her work, on whichever of her tablets comes next. */
@Component
class Notices {
    private final Feed feed;
    private final Ids ids;
    private final Clock clock;

    Notices(Feed feed, Ids ids, Clock clock) {
        this.feed = feed;
        this.ids = ids;
        this.clock = clock;
    }

    void parked(WorkerId author, Arrived arrived, Fate.Parked fate) {
        var stated = arrived.statedId();
        tell(author, stated == null ? null : new ChangeId(stated), fate.sentence());
    }

    /** @param others who else said something, in words; nobody when she differs from herself on another tablet */
    void disputed(WorkerId author, Change change, String others) {
        var who = others.isEmpty() ? "Two of your tablets" : "You and " + others;
        tell(
                author,
                change.changeId(),
                who + " said different things in the same record. Both are kept. Please look, and decide together.");
    }

    void decided(WorkerId author, Change change, String by) {
        tell(
                author,
                change.changeId(),
                by + " has decided what a record says where people had said different things. Every word stays in its"
                        + " history.");
    }

    /** The server has learnt to read what it kept apart. */
    void landedAfterAll(WorkerId author, String changeId) {
        feed.tell(
                author,
                new Pull.NoticeItem(
                        ids.nextText(),
                        clock.instant(),
                        new ChangeId(changeId),
                        null,
                        "Work of yours that was kept apart or waited when it came is in its record now.",
                        QuarantineDecision.TAKEN_IN));
    }

    private void tell(WorkerId worker, @Nullable ChangeId change, String sentence) {
        feed.tell(worker, new Pull.NoticeItem(ids.nextText(), clock.instant(), change, null, sentence));
    }
}
