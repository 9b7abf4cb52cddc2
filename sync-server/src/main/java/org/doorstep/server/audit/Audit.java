package org.doorstep.server.audit;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes down who did, read or was refused what. Inside a writing transaction the entry stands or falls with it; outside
 * one, or inside a reading one, it is committed with others that arrive at the same time, before this returns.
 */
@Component
public class Audit {
    private static final Pattern ACTION = Pattern.compile("[a-z]+(\\.[a-z-]+)*");
    private static final int ACTION_MAX = 40;
    /** There are a few dozen, and each is looked at once. */
    private static final Set<String> NAMED_WELL = ConcurrentHashMap.newKeySet();

    private final Log log;
    private final GroupCommit groupCommit;
    private final Clock clock;

    Audit(Log log, GroupCommit groupCommit, Clock clock) {
        this.log = log;
        this.groupCommit = groupCommit;
        this.clock = clock;
    }

    /** @param action what was done, as {@code thing.verb}: {@code visit.read}, {@code device.enrol} */
    public void record(Who who, String action, @Nullable ChildId child, @Nullable RecordId record, Outcome outcome) {
        if (!NAMED_WELL.contains(action)) nameWell(action);
        var line = new Line(clock.millis(), who, action, child, record, outcome);
        if (writing()) Pending.of(log).add(line);
        else groupCommit.await(line);
    }

    public void record(Who who, String action, Outcome outcome) {
        record(who, action, null, null, outcome);
    }

    private static void nameWell(String action) {
        if (action.length() > ACTION_MAX || !ACTION.matcher(action).matches())
            throw new IllegalArgumentException("An action is named like visit.read, not " + action);
        NAMED_WELL.add(action);
    }

    private static boolean writing() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
