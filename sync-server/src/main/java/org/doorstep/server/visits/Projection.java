package org.doorstep.server.visits;

import java.util.List;
import org.doorstep.contract.id.ChildId;
import org.doorstep.server.caseload.Caseload;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Brings the rows, the duties and the cards up to date with the change log, in small transactions, one caller at a time. */
@Component
class Projection {
    static final int CHANGES_PER_TRANSACTION = 1_000;
    static final int CHILDREN_PER_TRANSACTION = 250;

    private final FollowStep follow;
    private final RefreshStep refresh;
    private final Progress progress;
    private final Caseload caseload;
    private final TransactionOperations transaction;

    Projection(
            FollowStep follow,
            RefreshStep refresh,
            Progress progress,
            Caseload caseload,
            TransactionOperations transaction) {
        this.follow = follow;
        this.refresh = refresh;
        this.progress = progress;
        this.caseload = caseload;
        this.transaction = transaction;
    }

    synchronized Caught catchUp() {
        int changes = 0;
        int children = 0;
        for (int n; (n = follow.take(CHANGES_PER_TRANSACTION)) > 0; ) changes += n;
        for (int n; (n = refresh.refresh(CHILDREN_PER_TRANSACTION)) > 0; ) children += n;
        return new Caught(changes, children);
    }

    /** From the beginning. What the tablets hold already is not told again. */
    synchronized Caught again() {
        transaction.executeWithoutResult(status -> {
            progress.startAgain();
            progress.stale(caseload.everyChild());
        });
        return catchUp();
    }

    /** A new day may end a plan or bring a rule into force. */
    synchronized Caught everyChild() {
        List<ChildId> all = caseload.everyChild();
        transaction.executeWithoutResult(status -> progress.stale(all));
        return catchUp();
    }

    /** How much was taken in. */
    record Caught(int changes, int children) {}
}
