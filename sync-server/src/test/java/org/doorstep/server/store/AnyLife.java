package org.doorstep.server.store;

import java.time.Clock;
import org.doorstep.server.clock.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The store's name for a simulator that restores it while it runs: the epoch is read each time. */
public class AnyLife extends StoreName {
    private final JdbcClient jdbc;

    public AnyLife(JdbcClient jdbc, TransactionOperations transaction, Ids ids, Clock clock) {
        super(jdbc, transaction, ids, clock);
        this.jdbc = jdbc;
    }

    @Override
    public String epoch() {
        return jdbc.sql("SELECT epoch FROM store").query(String.class).single();
    }
}
