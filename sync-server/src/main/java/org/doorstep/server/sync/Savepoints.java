package org.doorstep.server.sync;

import java.util.Objects;
import java.util.function.Supplier;
import org.doorstep.server.store.StoreFull;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

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
            try {
                var result = work.get();
                connection.releaseSavepoint(before);
                return result;
            } catch (RuntimeException e) {
                // A store that cannot write has left the transaction by itself: there is nothing to go back to.
                if (StoreFull.behind(e).isEmpty()) connection.rollback(before);
                throw e;
            }
        }));
    }
}
