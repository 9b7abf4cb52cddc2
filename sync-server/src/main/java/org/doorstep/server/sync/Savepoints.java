package org.doorstep.server.sync;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.doorstep.server.store.StoreFull;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A part of a transaction that can fail alone. JPA's transaction manager offers none, the connection does. */
@Component
class Savepoints {
    private final JdbcTemplate jdbc;

    Savepoints(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    <T> T within(Supplier<T> work) {
        return Objects.requireNonNull(jdbc.execute((ConnectionCallback<T>) connection -> {
            var before = connection.setSavepoint();
            followers().forEach(each -> each.savepoint(before));
            try {
                var result = work.get();
                connection.releaseSavepoint(before);
                return result;
            } catch (RuntimeException e) {
                // A store that cannot write has left the transaction by itself: there is nothing to go back to.
                if (StoreFull.behind(e).isEmpty()) connection.rollback(before);
                followers().forEach(each -> each.savepointRollback(before));
                throw e;
            }
        }));
    }

    /** Who keeps something of this transaction aside undoes it too. */
    private static List<TransactionSynchronization> followers() {
        return TransactionSynchronizationManager.getSynchronizations();
    }
}
