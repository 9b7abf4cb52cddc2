package org.doorstep.server.visits;

import java.util.List;
import org.doorstep.server.sync.RecordMisfiled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A record that was on the wrong child's file leaves the office's lists, and its words leave her card, in the transaction
 * that hides it: no tablet can fetch them in between.
 */
@Component
class Hiding {
    private final Removal removal;
    private final RefreshStep refresh;

    Hiding(Removal removal, RefreshStep refresh) {
        this.removal = removal;
        this.refresh = refresh;
    }

    @EventListener
    void on(RecordMisfiled misfiled) {
        removal.forget(List.of(misfiled.record()));
        refresh.refresh(List.of(misfiled.child()));
    }
}
