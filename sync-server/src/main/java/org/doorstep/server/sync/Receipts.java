package org.doorstep.server.sync;

import java.time.Instant;
import java.util.List;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.sync.Push;
import org.doorstep.server.devices.AuthorityKeys;
import org.doorstep.server.store.Counters;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The log of what was acknowledged, and the signature that proves it to anybody who has the published key. */
@Component
class Receipts {
    private static final String COUNTER = "receipt";

    private final JdbcTemplate jdbc;
    private final Counters counters;
    private final AuthorityKeys keys;

    Receipts(JdbcTemplate jdbc, Counters counters, AuthorityKeys keys) {
        this.jdbc = jdbc;
        this.counters = counters;
        this.keys = keys;
    }

    /** Writes the entry within the transaction that keeps what it acknowledges. */
    Unsigned enter(DeviceId device, Instant receivedAt, List<String> hashes) {
        var last = counters.take(COUNTER, hashes.size());
        var first = last - hashes.size() + 1;
        jdbc.update(
                "INSERT INTO receipt (first_no, last_no, device_id, received_at, hashes) VALUES (?, ?, ?, ?, ?)",
                first,
                last,
                device.value(),
                receivedAt.toEpochMilli(),
                String.join("\n", hashes));
        return new Unsigned(device, receivedAt, hashes, first, last);
    }

    /** After the commit, and on the request's own thread: one signature covers a push. */
    Push.Receipt sign(Unsigned entry) {
        var text = Push.Receipt.signedText(entry.device(), entry.receivedAt(), entry.hashes());
        return new Push.Receipt(
                keys.receiptKeyId(), List.of(entry.first(), entry.last()), entry.receivedAt(), keys.sign(text));
    }

    record Unsigned(DeviceId device, Instant receivedAt, List<String> hashes, long first, long last) {
        Arrival arrival(int index) {
            return new Arrival(receivedAt, first + index);
        }
    }
}
