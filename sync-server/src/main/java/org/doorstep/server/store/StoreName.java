package org.doorstep.server.store;

import java.time.Clock;
import org.doorstep.server.clock.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Which store this is, and which life of it: a store restored from a backup begins a new epoch. */
@Component
public class StoreName {
    private final String id;
    private final String epoch;

    StoreName(JdbcClient jdbc, TransactionOperations transaction, Ids ids, Clock clock) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("INSERT INTO store (\"only\", id, epoch, made_at) VALUES (1, :id, :epoch, :now)"
                                + " ON CONFLICT (\"only\") DO NOTHING")
                        .param("id", ids.nextText())
                        .param("epoch", ids.nextText())
                        .param("now", clock.millis())
                        .update());
        var found = jdbc.sql("SELECT id, epoch FROM store").query(Row.class).single();
        this.id = found.id();
        this.epoch = found.epoch();
    }

    public String id() {
        return id;
    }

    public String epoch() {
        return epoch;
    }

    private record Row(String id, String epoch) {}
}
