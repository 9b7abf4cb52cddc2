package org.doorstep.server.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers in commit order. Who takes one holds the counter's row until her transaction ends, so a later commit never
 * shows a lower number. Take it as the last lock of a transaction.
 */
@Component
public class Counters {
    private final JdbcClient jdbc;

    Counters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public long next(String name) {
        return take(name, 1);
    }

    /** Takes several at once and returns the last; the first is {@code last - count + 1}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long take(String name, int count) {
        if (count < 1) throw new IllegalArgumentException("At least one number must be taken, not " + count);
        return jdbc.sql("INSERT INTO counter (name, value) VALUES (:name, :count)"
                        + " ON CONFLICT (name) DO UPDATE SET value = counter.value + excluded.value RETURNING value")
                .param("name", name)
                .param("count", count)
                .query(Long.class)
                .single();
    }

    /** The last number given out and committed; 0 before the first. */
    @Transactional(readOnly = true)
    public long last(String name) {
        return jdbc.sql("SELECT value FROM counter WHERE name = :name")
                .param("name", name)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
