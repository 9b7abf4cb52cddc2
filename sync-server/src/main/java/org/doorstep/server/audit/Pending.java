package org.doorstep.server.audit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The lines of one transaction, written together right before it commits: so the log's counter is its last lock, and a
 * hundred changes take it once. What a savepoint undoes takes its lines with it.
 */
final class Pending implements TransactionSynchronization {
    private final Log log;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Object, Integer> savepoints = new IdentityHashMap<>();
    private boolean written;

    private Pending(Log log) {
        this.log = log;
    }

    /** Of the transaction that this thread is in. */
    static Pending of(Log log) {
        for (var known : TransactionSynchronizationManager.getSynchronizations())
            if (known instanceof Pending pending && pending.log == log) return pending;
        var fresh = new Pending(log);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    void add(Line line) {
        if (written) log.append(List.of(line));
        else lines.add(line);
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, lines.size());
    }

    @Override
    public void savepointRollback(Object savepoint) {
        // One that began after the savepoint has nothing in it that the savepoint keeps.
        lines.subList(savepoints.getOrDefault(savepoint, 0), lines.size()).clear();
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        log.append(lines);
    }
}
