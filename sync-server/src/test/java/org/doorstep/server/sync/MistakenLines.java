package org.doorstep.server.sync;

import org.doorstep.contract.sync.Change;
import org.doorstep.server.Mistake;
import org.springframework.jdbc.core.JdbcTemplate;

/** Takes a head that came back under its name for the one that was shown. */
public class MistakenLines extends Lines {
    MistakenLines(JdbcTemplate jdbc) {
        super(jdbc);
    }

    @Override
    boolean isSame(Change.Base base, String lineHere) {
        return Mistake.HEAD_NAME_OUTLIVES_RESTORE.isPlanted() || super.isSame(base, lineHere);
    }
}
