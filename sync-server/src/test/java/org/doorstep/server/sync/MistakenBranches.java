package org.doorstep.server.sync;

import java.util.List;
import org.doorstep.server.Mistake;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Forgets who waits. */
public class MistakenBranches extends Branches {
    MistakenBranches(JdbcTemplate jdbc, JsonMapper json) {
        super(jdbc, json);
    }

    @Override
    List<String> waitingFor(String changeId) {
        return Mistake.HELD_FOR_EVER.isPlanted() ? List.of() : super.waitingFor(changeId);
    }
}
