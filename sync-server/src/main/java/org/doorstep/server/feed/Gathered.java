package org.doorstep.server.feed;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction publishes and has not written yet, so that a hundred records are written together. What a savepoint
 * undoes takes its items with it.
 */
final class Gathered implements TransactionSynchronization {
    private final List<Numbered> items = new ArrayList<>();
    private final Map<Object, Integer> savepoints = new IdentityHashMap<>();
    private boolean open;

    /** An item with the number that it has got. */
    record Numbered(Published item, long seq) {}

    /** Begins to gather; of the transaction that this thread is in. */
    static Gathered begin() {
        var known = ofThisTransaction();
        var gathered = known == null ? new Gathered() : known;
        if (gathered.open) throw new IllegalStateException("Items are gathered already");
        if (known == null) TransactionSynchronizationManager.registerSynchronization(gathered);
        gathered.open = true;
        return gathered;
    }

    /** Where items are gathered now; empty when each is written by itself. */
    static @Nullable Gathered now() {
        var known = ofThisTransaction();
        return known != null && known.open ? known : null;
    }

    private static @Nullable Gathered ofThisTransaction() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return null;
        for (var known : TransactionSynchronizationManager.getSynchronizations())
            if (known instanceof Gathered gathered) return gathered;
        return null;
    }

    void add(Published item, long seq) {
        items.add(new Numbered(item, seq));
    }

    /** Ends the gathering. */
    List<Numbered> end() {
        var all = List.copyOf(items);
        items.clear();
        open = false;
        return all;
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, items.size());
    }

    @Override
    public void savepointRollback(Object savepoint) {
        var kept = Math.min(savepoints.getOrDefault(savepoint, 0), items.size());
        items.subList(kept, items.size()).clear();
    }
}
