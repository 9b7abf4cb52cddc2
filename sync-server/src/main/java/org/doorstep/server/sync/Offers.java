package org.doorstep.server.sync;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doorstep.contract.sync.Deposit;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.devices.VerifiedDevice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Gets back what a store that was restored from a backup has lost. A tablet names what it has receipts for; what is asked
 * of it comes as a deposit and is taken in as that tablet's own work, under the names it had.
 */
@Component
class Offers {
    private static final Logger log = LoggerFactory.getLogger(Offers.class);
    private static final String OF_DEVICE = " AND device_id = :device";

    private final NamedParameterJdbcTemplate jdbc;
    private final Intake intake;
    private final SealedReader reader;
    private final Audit audit;
    private final Clock clock;

    Offers(NamedParameterJdbcTemplate jdbc, Intake intake, SealedReader reader, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.intake = intake;
        this.reader = reader;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the order offered. */
    List<String> lacking(List<String> hashes) {
        var lacking = new LinkedHashSet<>(hashes);
        if (!hashes.isEmpty())
            lacking.removeAll(jdbc.queryForList(
                    "SELECT hash FROM change WHERE hash IN (:hashes)", Map.of("hashes", hashes), String.class));
        return new ArrayList<>(lacking);
    }

    /** Inside the writer's transaction. */
    void askFor(VerifiedDevice device, List<String> hashes) {
        var now = clock.millis();
        for (var hash : hashes)
            jdbc.update(
                    "INSERT INTO offer (device_id, hash, asked_at) VALUES (:device, :hash, :now)"
                            + " ON CONFLICT (device_id, hash) DO NOTHING",
                    Map.of("device", device.id().value(), "hash", hash, "now", now));
        audit.record(device.who(), "offer.ask", Outcome.DONE);
        log.warn("Tablet {} brings back {} changes that this store has lost", device.id(), hashes.size());
    }

    /** Inside the writer's transaction. What was not asked for, or could not be opened, stays a deposit. */
    void take(VerifiedDevice device, List<Reoffered> opened) {
        if (opened.isEmpty()) return;
        var hashes = opened.stream().map(Reoffered::hash).toList();
        var parameters = Map.of("hashes", hashes, "device", device.id().value());
        Set<String> asked = new HashSet<>(jdbc.queryForList(
                "SELECT hash FROM offer WHERE hash IN (:hashes)" + OF_DEVICE, parameters, String.class));
        var changes = opened.stream()
                .filter(each -> asked.contains(each.hash()))
                .map(each -> reader.read(each.sealed()))
                .toList();
        if (changes.isEmpty()) return;
        intake.take(new Handover(device.id(), device.owner(), changes));
        jdbc.update("DELETE FROM offer WHERE hash IN (:hashes)" + OF_DEVICE, parameters);
    }

    /** A copy that was opened with the authority's deposit key. */
    record Reoffered(String hash, String sealed) {
        static Reoffered of(Deposit.Copy copy, String sealed) {
            return new Reoffered(copy.hash(), sealed);
        }
    }
}
