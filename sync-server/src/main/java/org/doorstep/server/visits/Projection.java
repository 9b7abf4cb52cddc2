package org.doorstep.server.visits;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.store.Chores;
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
    private final Chores chores;
    private final Clock clock;

    Projection(
            FollowStep follow,
            RefreshStep refresh,
            Progress progress,
            Caseload caseload,
            TransactionOperations transaction,
            Chores chores,
            Clock clock) {
        this.follow = follow;
        this.refresh = refresh;
        this.progress = progress;
        this.caseload = caseload;
        this.transaction = transaction;
        this.chores = chores;
        this.clock = clock;
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

    /** A new day may end a plan or bring a rule into force. Of several servers one sees to it. */
    synchronized Caught everyChildToday() {
        var today = LocalDate.now(clock.withZone(VisitReader.WHERE_CHILDREN_LIVE));
        transaction.executeWithoutResult(status -> {
            if (chores.isMine("a new day", today.toString())) progress.stale(caseload.everyChild());
        });
        return catchUp();
    }

    /** How much was taken in. */
    record Caught(int changes, int children) {}
}
