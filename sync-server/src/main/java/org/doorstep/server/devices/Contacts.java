package org.doorstep.server.devices;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.doorstep.contract.id.DeviceId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * When each tablet was last heard of. Remembered at once and written now and then, so that a push waits for nothing: a crash
 * may cost a minute of it, and nobody's work.
 */
@Component
class Contacts {
    private static final Logger log = LoggerFactory.getLogger(Contacts.class);
    private static final long WRITE_EVERY_MS = 60_000;

    private final Map<DeviceId, Long> heard = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    Contacts(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    void heardOf(DeviceId device) {
        heard.put(device, clock.millis());
    }

    @Nullable
    Instant last(DeviceId device, @Nullable Instant written) {
        var fresh = heard.get(device);
        return fresh == null ? written : Instant.ofEpochMilli(fresh);
    }

    @Scheduled(fixedDelay = WRITE_EVERY_MS, initialDelay = WRITE_EVERY_MS)
    void write() {
        if (heard.isEmpty()) return;
        var now = Map.copyOf(heard);
        transaction.executeWithoutResult(status -> now.forEach(this::write));
        now.forEach(heard::remove);
    }

    @PreDestroy
    void writeTheLast() {
        try {
            write();
        } catch (RuntimeException e) {
            log.warn(
                    "When tablets were last heard of could not be written: {}",
                    e.getClass().getName());
        }
    }

    private void write(DeviceId device, long at) {
        jdbc.sql("INSERT INTO device_contact (device_id, at) VALUES (?, ?)"
                        + " ON CONFLICT (device_id) DO UPDATE SET at = excluded.at")
                .params(device.value(), at)
                .update();
    }
}
