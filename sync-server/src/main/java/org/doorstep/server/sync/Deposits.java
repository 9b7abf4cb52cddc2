package org.doorstep.server.sync;

import java.time.Clock;
import java.util.List;
import org.doorstep.contract.sync.Deposit;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.devices.VerifiedDevice;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps copies that only the authority's deposit key opens. The same hash from the same tablet is kept once. */
@Component
class Deposits {
    private final JdbcTemplate jdbc;
    private final Receipts receipts;
    private final Audit audit;
    private final Clock clock;

    Deposits(JdbcTemplate jdbc, Receipts receipts, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.receipts = receipts;
        this.audit = audit;
        this.clock = clock;
    }

    Receipts.Unsigned take(VerifiedDevice device, List<Deposit.Copy> copies) {
        var hashes = copies.stream().map(Deposit.Copy::hash).toList();
        var entry = receipts.enter(device.id(), clock.instant(), hashes);
        for (var copy : copies) keep(copy, entry);
        audit.record(device.who(), "deposit.take", Outcome.DONE);
        return entry;
    }

    private void keep(Deposit.Copy copy, Receipts.Unsigned entry) {
        jdbc.update(
                "INSERT INTO deposit (hash, device_id, kid, epk, iv, box, received_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (hash, device_id) DO NOTHING",
                copy.hash(),
                entry.device().value(),
                copy.kid(),
                copy.epk(),
                copy.iv(),
                copy.box(),
                entry.receivedAt().toEpochMilli());
    }
}
