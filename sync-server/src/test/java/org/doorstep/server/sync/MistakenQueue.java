package org.doorstep.server.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.doorstep.server.Mistake;
import org.springframework.transaction.support.TransactionOperations;

/** Answers when the work is done, and commits it together with the next. */
public class MistakenQueue extends CommitQueue {
    private final TransactionOperations transaction;
    private final List<Supplier<?>> answered = new ArrayList<>();

    MistakenQueue(TransactionOperations transaction) {
        super(transaction);
        this.transaction = transaction;
    }

    @Override
    public <T> T commit(Supplier<T> work) {
        if (!Mistake.ACKNOWLEDGES_BEFORE_COMMIT.isPlanted()) return super.commit(work);
        answered.forEach(super::commit);
        answered.clear();
        var result = transaction.execute(status -> {
            status.setRollbackOnly();
            return work.get();
        });
        answered.add(work);
        if (result == null) throw new IllegalStateException("Work has a result");
        return result;
    }

    /** The server dies. */
    void die() {
        answered.clear();
    }
}
