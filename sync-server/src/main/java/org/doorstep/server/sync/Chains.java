package org.doorstep.server.sync;

import java.util.List;
import java.util.stream.LongStream;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.sync.Change;
import org.doorstep.contract.sync.Push;
import org.doorstep.server.devices.KnownTablets;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What has come of each tablet's chain, so that a gap is known: "the 18th never arrived". */
@Component
class Chains {
    /** Numbers told at once; a tablet that lacks more has a larger trouble than this list can mend. */
    static final int MISSING_MAX = 100;

    private final JdbcTemplate jdbc;
    private final KnownTablets tablets;

    Chains(JdbcTemplate jdbc, KnownTablets tablets) {
        this.jdbc = jdbc;
        this.tablets = tablets;
    }

    /** Whether this device hands in what it sealed itself, under its own name or one that it had before. */
    boolean areItsOwn(DeviceId device, Change change) {
        return change.device().equals(device) || tablets.wasOnce(device, change.device());
    }

    /**
     * A tablet that has sealed other bytes under the same number before, or has gone on from other bytes than it handed in,
     * was restored from a copy; that is remembered, and said with each receipt from then on.
     */
    void link(Change change, String hash) {
        if (OfficeChanges.wrote(change)) return;
        var device = change.device().value();
        var there = jdbc.queryForList(
                "SELECT hash FROM device_link WHERE device_id = ? AND device_seq = ?",
                String.class,
                device,
                change.deviceSeq());
        if (there.contains(hash)) return;
        var forks = !there.isEmpty() || !follows(change, device);
        jdbc.update(
                "INSERT INTO device_link (device_id, device_seq, hash, prev) VALUES (?, ?, ?, ?)",
                device,
                change.deviceSeq(),
                hash,
                change.prev());
        jdbc.update(
                "INSERT INTO device_chain (device_id, received, highest, forked) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (device_id) DO UPDATE SET received = device_chain.received + excluded.received,"
                        + " highest = CASE WHEN excluded.highest > device_chain.highest THEN excluded.highest"
                        + " ELSE device_chain.highest END,"
                        + " forked = device_chain.forked + excluded.forked",
                device,
                there.isEmpty() ? 1 : 0,
                change.deviceSeq(),
                forks ? 1 : 0);
    }

    /** Whether it names, as what was sealed before it, what the tablet handed in under that number. Unknown is no fork. */
    private boolean follows(Change change, String device) {
        if (change.prev() == null) return true;
        var before = jdbc.queryForList(
                "SELECT hash FROM device_link WHERE device_id = ? AND device_seq = ?",
                String.class,
                device,
                change.deviceSeq() - 1);
        return before.isEmpty() || before.contains(change.prev());
    }

    Push.DeviceState state(DeviceId device) {
        return jdbc
                .query(
                        "SELECT received, highest, forked FROM device_chain WHERE device_id = ?",
                        (row, number) -> new Push.DeviceState(
                                row.getLong(1),
                                row.getLong(1) == row.getLong(2) ? List.of() : missing(device),
                                row.getLong(3) > 0 ? true : null),
                        device.value())
                .stream()
                .findFirst()
                .orElse(new Push.DeviceState(0, List.of()));
    }

    List<Long> missing(DeviceId device) {
        var gaps = jdbc.query(
                "SELECT before, device_seq FROM (SELECT device_seq, lag(device_seq, 1, 0) OVER (ORDER BY device_seq)"
                        + " AS before FROM device_link WHERE device_id = ?) AS links WHERE device_seq > before + 1"
                        + " ORDER BY device_seq LIMIT ?",
                (row, number) -> LongStream.range(row.getLong(1) + 1, row.getLong(2)),
                device.value(),
                MISSING_MAX);
        return gaps.stream()
                .flatMapToLong(gap -> gap)
                .limit(MISSING_MAX)
                .boxed()
                .toList();
    }
}
