package org.doorstep.server.sync;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.id.DeviceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has come of tablets' chains, for the room that shows it to people. */
@Component
public class TabletChains {
    private final JdbcClient jdbc;
    private final Chains chains;

    TabletChains(JdbcClient jdbc, Chains chains) {
        this.jdbc = jdbc;
        this.chains = chains;
    }

    /** A tablet that never sent anything is not in it. */
    public Map<DeviceId, State> of(Collection<DeviceId> devices) {
        if (devices.isEmpty()) return Map.of();
        var states = new HashMap<DeviceId, State>();
        jdbc.sql("SELECT device_id, received, highest, forked FROM device_chain WHERE device_id IN (:ids)")
                .param("ids", devices.stream().map(DeviceId::value).toList())
                .query((row, number) ->
                        new Row(new DeviceId(row.getString(1)), row.getLong(2), row.getLong(3), row.getLong(4)))
                .list()
                .forEach(row -> states.put(row.device(), state(row)));
        return states;
    }

    private State state(Row row) {
        var missing = row.received() == row.highest() ? List.<Long>of() : chains.missing(row.device());
        return new State(row.received(), row.highest() - row.received(), missing, row.forked() > 0);
    }

    private record Row(DeviceId device, long received, long highest, long forked) {}

    /**
     * @param lacking how many never came
     * @param missing their numbers, the first hundred of them
     * @param restored whether it was restored from a copy
     */
    public record State(long received, long lacking, List<Long> missing, boolean restored) {}
}
