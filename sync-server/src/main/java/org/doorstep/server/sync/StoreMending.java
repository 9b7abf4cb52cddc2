package org.doorstep.server.sync;

import org.doorstep.contract.id.ChildId;
import org.doorstep.server.clock.Ids;
import org.doorstep.server.feed.Digests;
import org.springframework.stereotype.Component;

/** Mends what the disk has spoilt of the feed, and has it kept that it did. */
@Component
class StoreMending {
    private final CommitQueue commits;
    private final Digests digests;
    private final Divergent divergent;
    private final Ids ids;

    StoreMending(CommitQueue commits, Digests digests, Divergent divergent, Ids ids) {
        this.commits = commits;
        this.digests = digests;
        this.divergent = divergent;
        this.ids = ids;
    }

    /** Whether it is really spoilt is looked at again by the writer: a reader may have seen half of a commit. */
    void mend(ChildId child) {
        commits.commit(() -> {
            var spoilt = digests.mend(child);
            if (spoilt) divergent.inStore(ids.nextText(), child, 1);
            return spoilt;
        });
    }
}
