package org.doorstep.server.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.Deposit;
import org.doorstep.contract.sync.Push;
import org.doorstep.contract.sync.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What tablets deposited, for the room in which it is opened. A copy of work that the store holds already is settled by
 * itself: nobody needs to open it. Work that came from the wrong hand is not what its own tablet says, so that does not count.
 */
@Component
public class DepositBox {
    private static final String SETTLED =
            "EXISTS (SELECT 1 FROM change c WHERE c.hash = d.hash AND (d.opened_at IS NOT NULL"
                    + " OR c.reason IS NULL OR c.reason <> 'AUTHOR_MISMATCH'))";

    private final JdbcClient jdbc;
    private final Intake intake;
    private final SealedReader reader;
    private final Clock clock;

    DepositBox(JdbcClient jdbc, Intake intake, SealedReader reader, Clock clock) {
        this.jdbc = jdbc;
        this.intake = intake;
        this.reader = reader;
        this.clock = clock;
    }

    /** A tablet that deposited nothing is not in it. */
    public Map<DeviceId, Count> counts(Collection<DeviceId> devices) {
        if (devices.isEmpty()) return Map.of();
        var counts = new HashMap<DeviceId, Count>();
        jdbc.sql("SELECT d.device_id, count(*), sum(CASE WHEN " + SETTLED + " THEN 0 ELSE 1 END), max(d.received_at)"
                        + " FROM deposit d WHERE d.device_id IN (:ids) GROUP BY d.device_id")
                .param("ids", devices.stream().map(DeviceId::value).toList())
                .query(row -> {
                    counts.put(
                            new DeviceId(row.getString(1)),
                            new Count(row.getLong(2), row.getLong(3), Instant.ofEpochMilli(row.getLong(4))));
                });
        return counts;
    }

    /** Why copies of this tablet could not be opened, each reason once. */
    public List<String> failures(DeviceId device) {
        return jdbc.sql(
                        "SELECT DISTINCT d.failure FROM deposit d WHERE d.device_id = ? AND d.failure IS NOT NULL AND NOT "
                                + SETTLED + " ORDER BY d.failure")
                .param(device.value())
                .query(String.class)
                .list();
    }

    /** What waits to be opened, in the order in which it came. One that could not be opened is tried again. */
    public List<Deposit.Copy> unopened(DeviceId device) {
        return jdbc.sql("SELECT d.hash, d.kid, d.epk, d.iv, d.box FROM deposit d WHERE d.device_id = ? AND NOT "
                        + SETTLED + " ORDER BY d.received_at, d.hash")
                .param(device.value())
                .query((row, number) -> new Deposit.Copy(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }

    /** Within the writer's transaction: the tablet's own work, as if it had pushed it. Returns what became of each. */
    public List<Verdict> takeIn(DeviceId device, WorkerId owner, WorkerId openedBy, List<String> sealed) {
        var arrived = new ArrayList<>(sealed.stream().map(reader::read).toList());
        // The order in which a tablet sealed them; what each builds on then comes before it.
        arrived.sort((one, other) -> Long.compare(number(one), number(other)));
        for (var each : arrived) opened(each.hash(), device, openedBy, null);
        return intake.take(new Handover(device, owner, List.copyOf(arrived))).results().stream()
                .map(Push.Result::verdict)
                .toList();
    }

    /** Within the writer's transaction. */
    public void couldNotOpen(String hash, DeviceId device, WorkerId openedBy, String why) {
        opened(hash, device, openedBy, why);
    }

    private void opened(String hash, DeviceId device, WorkerId by, @Nullable String failure) {
        jdbc.sql("UPDATE deposit SET opened_at = :at, opened_by = :by, failure = :failure"
                        + " WHERE hash = :hash AND device_id = :device")
                .param("at", clock.millis())
                .param("by", by.value())
                .param("failure", failure)
                .param("hash", hash)
                .param("device", device.value())
                .update();
    }

    private static long number(Arrived arrived) {
        return arrived instanceof Arrived.Readable readable ? readable.change().deviceSeq() : Long.MAX_VALUE;
    }

    /** @param unopened how many the store holds in no other way */
    public record Count(long copies, long unopened, Instant lastAt) {}
}
