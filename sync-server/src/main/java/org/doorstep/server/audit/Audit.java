package org.doorstep.server.audit;

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

    private final Log log;
    private final GroupCommit groupCommit;

    Audit(Log log, GroupCommit groupCommit) {
        this.log = log;
        this.groupCommit = groupCommit;
    }

    /** @param action what was done, as {@code thing.verb}: {@code visit.read}, {@code device.enrol} */
    public void record(Who who, String action, @Nullable ChildId child, @Nullable RecordId record, Outcome outcome) {
        if (action.length() > ACTION_MAX || !ACTION.matcher(action).matches())
            throw new IllegalArgumentException("An action is named like visit.read, not " + action);
        if (writing()) log.append(who, action, child, record, outcome);
        else groupCommit.await(() -> log.append(who, action, child, record, outcome));
    }

    public void record(Who who, String action, Outcome outcome) {
        record(who, action, null, null, outcome);
    }

    private static boolean writing() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
