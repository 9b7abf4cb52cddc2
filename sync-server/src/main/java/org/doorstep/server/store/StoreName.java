package org.doorstep.server.store;

import java.time.Clock;
import org.doorstep.server.clock.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Which store this is, and which life of it: a store restored from a backup begins a new epoch. */
@Component
public class StoreName {
    private final JdbcClient jdbc;

    StoreName(JdbcClient jdbc, TransactionOperations transaction, Ids ids, Clock clock) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("INSERT INTO store (\"only\", id, epoch, made_at) VALUES (1, :id, :epoch, :now)"
                                + " ON CONFLICT (\"only\") DO NOTHING")
                        .param("id", ids.nextText())
                        .param("epoch", ids.nextText())
                        .param("now", clock.millis())
                        .update());
        this.jdbc = jdbc;
    }

    public String id() {
        return jdbc.sql("SELECT id FROM store").query(String.class).single();
    }

    /** Read each time, in the caller's transaction: what is answered then belongs to this life and to no other. */
    public String epoch() {
        return jdbc.sql("SELECT epoch FROM store").query(String.class).single();
    }
}
