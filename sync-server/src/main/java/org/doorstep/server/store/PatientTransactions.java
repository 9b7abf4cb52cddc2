package org.doorstep.server.store;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a transaction again, a few times, when the engine gave it up for another's sake and says that it may be repeated.
 * What is done in it must be able to run twice; it already must, because it can fail.
 */
class PatientTransactions extends TransactionTemplate {
    static final int TRIES_MAX = 5;

    PatientTransactions(PlatformTransactionManager transactions) {
        super(transactions);
    }

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> work) {
        for (int tried = 1; ; tried++) {
            try {
                return super.execute(work);
            } catch (RuntimeException e) {
                var within = TransactionSynchronizationManager.isActualTransactionActive();
                if (within || tried == TRIES_MAX || !StoreBusy.mayBeRepeated(e)) throw e;
            }
        }
    }
}
