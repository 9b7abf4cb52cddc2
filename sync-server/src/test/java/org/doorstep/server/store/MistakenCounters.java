package org.doorstep.server.store;

import java.util.ArrayDeque;
import java.util.Deque;
import org.doorstep.server.Mistake;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Gives numbers out when a request comes, each to be used when that request is committed. */
public class MistakenCounters extends Counters {
    private static final String FEED = "feed";

    private final TransactionOperations transaction;
    private final Deque<Long> given = new ArrayDeque<>();

    MistakenCounters(JdbcTemplate jdbc, TransactionOperations transaction) {
        super(jdbc);
        this.transaction = transaction;
    }

    /** Numbers for a request that has just come; the last of them is returned. */
    public long giveOut(int count) {
        var last = transaction.execute(status -> super.take(FEED, count));
        return last == null ? 0 : last;
    }

    /** The request to which they were given is committed next. */
    public void use(long last, int count) {
        given.clear();
        for (int i = count - 1; i >= 0; i--) given.add(last - i);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public long take(String name, int count) {
        var early = Mistake.SEQUENCE_BEFORE_COMMIT.isPlanted() && name.equals(FEED) && count == 1;
        var number = early ? given.poll() : null;
        return number == null ? super.take(name, count) : number;
    }
}
