package org.doorstep.server.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done once on an occasion though several servers have it in their calendars. */
@Component
public class Chores {
    private final JdbcClient jdbc;

    Chores(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether nobody has done it on this occasion yet. Who is told so does it in the same transaction: if that fails, it
     * is still to be done.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isMine(String chore, String occasion) {
        return jdbc.sql("INSERT INTO chore (name, occasion) VALUES (:name, :occasion) ON CONFLICT (name) DO UPDATE"
                                + " SET occasion = excluded.occasion WHERE chore.occasion <> excluded.occasion")
                        .param("name", chore)
                        .param("occasion", occasion)
                        .update()
                == 1;
    }
}
