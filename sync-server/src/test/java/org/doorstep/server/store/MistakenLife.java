package org.doorstep.server.store;

import java.time.Clock;
import org.doorstep.server.Mistake;
import org.doorstep.server.clock.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Lives on after a restore as if nothing had happened. */
public class MistakenLife extends AnyLife {
    public MistakenLife(JdbcClient jdbc, TransactionOperations transaction, Ids ids, Clock clock) {
        super(jdbc, transaction, ids, clock);
    }

    @Override
    public String epoch() {
        return Mistake.RESTORE_WITHOUT_EPOCH.isPlanted() ? "for-ever" : super.epoch();
    }
}
