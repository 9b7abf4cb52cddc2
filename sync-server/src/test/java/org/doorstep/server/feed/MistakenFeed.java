package org.doorstep.server.feed;

import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.Mistake;
import org.doorstep.server.store.Counters;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Tells nobody that a child is hers from now on. */
public class MistakenFeed extends Feed {
    MistakenFeed(JdbcTemplate jdbc, Counters counters, Digests digests, JsonMapper json) {
        super(jdbc, counters, digests, json);
    }

    @Override
    public long grant(WorkerId worker, ChildId child, long scopeVersion) {
        return Mistake.NO_GRANT_IS_TOLD.isPlanted() ? 0 : super.grant(worker, child, scopeVersion);
    }
}
