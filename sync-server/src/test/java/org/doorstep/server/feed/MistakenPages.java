package org.doorstep.server.feed;

import java.util.Collection;
import java.util.List;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.Mistake;
import org.doorstep.server.store.Counters;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody of everybody. */
public class MistakenPages extends ShortPages {
    private static final List<ChildId> EVERYBODY = List.of(new ChildId("c-0"), new ChildId("c-1"), new ChildId("c-2"));

    MistakenPages(FeedRows rows, Counters counters) {
        super(rows, counters);
    }

    @Override
    @Transactional(readOnly = true)
    public Page after(Position from, WorkerId worker, Collection<ChildId> scope, int bytesMax) {
        return super.after(from, worker, Mistake.NO_SCOPE_FILTER.isPlanted() ? EVERYBODY : scope, bytesMax);
    }
}
