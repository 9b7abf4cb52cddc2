package org.doorstep.server.sync;

import java.util.HashMap;
import java.util.Map;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What workers are called, asked once in a transaction: one tablet's changes have one author. */
@Component
class Names {
    private final Caseload caseload;

    Names(Caseload caseload) {
        this.caseload = caseload;
    }

    String of(WorkerId worker) {
        return known().computeIfAbsent(
                        worker,
                        id -> caseload.colleague(id).map(Colleague::name).orElse(id.value()));
    }

    private static Map<WorkerId, String> known() {
        for (var each : TransactionSynchronizationManager.getSynchronizations())
            if (each instanceof Known known) return known.names;
        var fresh = new Known(new HashMap<>());
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh.names;
    }

    private record Known(Map<WorkerId, String> names) implements TransactionSynchronization {}
}
