package org.doorstep.server.sync;

import java.sql.Types;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.sync.Change;
import org.doorstep.contract.sync.Push;
import org.doorstep.server.devices.KnownTablets;
import org.doorstep.server.store.Several;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What has come of each tablet's chain, so that a gap is known: "the 18th never arrived". */
@Component
class Chains {
    /** Numbers told at once; a tablet that lacks more has a larger trouble than this list can mend. */
    static final int MISSING_MAX = 100;

    private static final int[] LINK_TYPES = {Types.VARCHAR, Types.BIGINT, Types.VARCHAR, Types.VARCHAR};
    private static final String GROW =
            "INSERT INTO device_chain (device_id, received, highest, forked) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT (device_id) DO UPDATE SET received = device_chain.received + excluded.received,"
                    + " highest = CASE WHEN excluded.highest > device_chain.highest THEN excluded.highest"
                    + " ELSE device_chain.highest END,"
                    + " forked = device_chain.forked + excluded.forked";

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

    /** Begins what these changes, handed in together by one tablet, add to its chain. */
    Links links(DeviceId device, List<Change> changes) {
        var known = new HashMap<Links.Place, Set<String>>();
        for (var change : changes)
            if (change.device().equals(device) && !OfficeChanges.wrote(change)) {
                known.put(new Links.Place(device.value(), change.deviceSeq()), new HashSet<>());
                known.put(new Links.Place(device.value(), change.deviceSeq() - 1), new HashSet<>());
            }
        var seqs = known.keySet().stream().map(Links.Place::seq).toList();
        for (var some : Several.inParts(seqs))
            jdbc.query(
                    "SELECT device_seq, hash FROM device_link WHERE device_id = ? AND device_seq"
                            + Several.in(some.size()),
                    row -> {
                        Objects.requireNonNull(known.get(new Links.Place(device.value(), row.getLong(1))))
                                .add(row.getString(2));
                    },
                    Stream.concat(Stream.of(device.value()), some.stream()).toArray());
        return new Links(known, this::hashesAt);
    }

    private List<String> hashesAt(Links.Place place) {
        return jdbc.queryForList(
                "SELECT hash FROM device_link WHERE device_id = ? AND device_seq = ?",
                String.class,
                place.device(),
                place.seq());
    }

    void keep(Links links) {
        if (links.added().isEmpty()) return;
        jdbc.batchUpdate(
                "INSERT INTO device_link (device_id, device_seq, hash, prev) VALUES (?, ?, ?, ?)",
                links.added(),
                LINK_TYPES);
        links.tallies()
                .forEach(
                        (device, grown) -> jdbc.update(GROW, device, grown.received(), grown.highest(), grown.forks()));
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
