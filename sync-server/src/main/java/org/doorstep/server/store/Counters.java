package org.doorstep.server.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Numbers in commit order. Who takes one holds the counter's row until her transaction ends, so a later commit never
 * shows a lower number. Take it as the last lock of a transaction.
 */
@Component
public class Counters {
    private static final String TAKE = "INSERT INTO counter (name, value) VALUES (?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET value = counter.value + excluded.value RETURNING value";

    /** A savepoint may have undone the taking, and with it a row that was not there before. */
    private static final String REACH = "INSERT INTO counter (name, value) VALUES (?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE counter.value < excluded.value";

    private final JdbcTemplate jdbc;

    Counters(JdbcTemplate jdbc) {
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
        return ofThisTransaction().take(name, count);
    }

    /** The last number given out and committed; 0 before the first. Within a transaction, also what it has taken itself. */
    @Transactional(readOnly = true)
    public long last(String name) {
        var taken = taken();
        var own = taken == null ? null : taken.values.get(name);
        return own == null ? lastInStore(name) : own;
    }

    private long lastInStore(String name) {
        var found = jdbc.queryForList("SELECT value FROM counter WHERE name = ?", Long.class, name);
        return found.isEmpty() ? 0 : found.getFirst();
    }

    private Taken ofThisTransaction() {
        var known = taken();
        if (known != null) return known;
        var fresh = new Taken();
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    private @Nullable Taken taken() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return null;
        for (var known : TransactionSynchronizationManager.getSynchronizations())
            if (known instanceof Taken taken && taken.isOf(this)) return taken;
        return null;
    }

    /**
     * How far one transaction has counted. It takes the row when it takes its first number and writes the last one right
     * before it commits. What a savepoint undoes leaves a gap: a number is never given twice.
     */
    private final class Taken implements TransactionSynchronization {
        private final Map<String, Long> values = new HashMap<>();
        private boolean written;

        long take(String name, int count) {
            var before = written ? null : values.get(name);
            var last = before == null ? fromStore(name, count) : before + count;
            values.put(name, last);
            return last;
        }

        private long fromStore(String name, int count) {
            return Objects.requireNonNull(jdbc.queryForObject(TAKE, Long.class, name, count));
        }

        private boolean isOf(Counters counters) {
            return Counters.this == counters;
        }

        /** Who takes a number after this, in her own last moment before the commit, takes it from the store again. */
        @Override
        public void beforeCommit(boolean readOnly) {
            written = true;
            values.forEach((name, last) -> jdbc.update(REACH, name, last));
        }
    }
}
