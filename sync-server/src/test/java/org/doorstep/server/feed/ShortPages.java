package org.doorstep.server.feed;

import java.util.Collection;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.store.Counters;
import org.springframework.transaction.annotation.Transactional;

/** Pages of a few items, so that a simulated caseload needs several of them. */
public class ShortPages extends FeedPages {
    private volatile int bytes = 1;

    ShortPages(FeedRows rows, Counters counters) {
        super(rows, counters);
    }

    public void hold(int bytesAPage) {
        bytes = bytesAPage;
    }

    @Override
    @Transactional(readOnly = true)
    public Page after(Position from, WorkerId worker, Collection<ChildId> scope, int bytesMax) {
        return super.after(from, worker, scope, bytes);
    }
}
